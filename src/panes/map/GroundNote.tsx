/**
 * What comes late around the scale: the layer over the bundled map, and a quiet line that says how exact the map is
 * where the screen shows more than that, and what of it can't be had.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { BasemapState } from '../../basemap/basemap.ts';
import { ChosenLayer } from './ChosenLayer.tsx';
import type { BasemapView } from './use-basemap.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { readFrame } from './canvas-layer.ts';
import { Dotted } from '../../ui/Dotted.tsx';

export interface GroundNoteProps {
  readonly map: LeafletMap;
  readonly basemap: BasemapView;
  /** The line came, went or changed. */
  readonly onResize: () => void;
}

/** Of the middle of the map, whenever it has come to rest. */
const useAccuracy = (map: LeafletMap, { world }: BasemapState): number | null => {
  const [metres, setMetres] = useState<number | null>(null);
  useEffect(() => {
    const read = (): void => setMetres(world?.accuracy(readFrame(map)) ?? null);
    read();
    map.on('moveend resize', read);
    return () => {
      map.off('moveend resize', read);
    };
  });
  return metres;
};

export const GroundNote = ({ map, basemap, onResize }: GroundNoteProps) => {
  const { ground: words, scale: units } = useAllMessages();
  const metres = useAccuracy(map, basemap.state);
  const length = metres === null ? null : metres < 1000 ? units.metres(metres) : units.kilometres(metres / 1000);
  const text = [
    ...(basemap.state.world?.hasFailed() ? [words.partFailed] : []),
    ...(length === null ? [] : [words.accuracy(length)]),
  ].join(' · ');
  useEffect(onResize, [onResize, text]);
  return (
    <>
      {text !== '' && (
        <p className="map-note" data-floats role="note">
          <Dotted text={text} />
        </p>
      )}
      <ChosenLayer map={map} cover={basemap.cover} world={basemap.state.world} onResize={onResize} />
    </>
  );
};
