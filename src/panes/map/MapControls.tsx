/** The map's own controls: zoom, fit, the scale bar and the credits. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState, type CSSProperties } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Messages } from '../../i18n/en.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { Tool } from './area/draft.ts';
import './MapControls.css';

interface MapControlsProps {
  readonly zoomBy: (delta: number) => void;
  readonly fit: () => void;
  /** Takes a drawing tool; absent where nothing can be drawn. */ readonly onTool?: ((tool: Tool) => void) | undefined;
}

export const MapControls = ({ zoomBy, fit, onTool }: MapControlsProps) => {
  const { map, area } = useMessages();
  return (
    <div className="map-controls" data-floats role="group" aria-label={map.controls}>
      <IconButton icon="plus" size={16} label={map.zoomIn} className="map-control" onClick={() => zoomBy(1)} />
      <IconButton icon="minus" size={16} label={map.zoomOut} className="map-control" onClick={() => zoomBy(-1)} />
      <button type="button" className="map-control map-fit" title={map.fitTitle} onClick={fit}>
        {map.fit}
      </button>
      {onTool && (
        <Menu
          className="map-control map-area"
          label={area.menu}
          plain
          groups={[
            {
              id: 'area',
              title: area.title,
              items: [
                {
                  id: 'rectangle',
                  icon: 'rectangle',
                  label: area.rectangle,
                  note: area.filterNote,
                  onSelect: () => onTool('rectangle'),
                },
                {
                  id: 'polygon',
                  icon: 'area',
                  label: area.polygon,
                  note: area.filterNote,
                  onSelect: () => onTool('polygon'),
                },
                {
                  id: 'circle',
                  icon: 'circle',
                  label: area.circle,
                  note: area.filterNote,
                  onSelect: () => onTool('circle'),
                },
              ],
            },
            {
              id: 'measure',
              items: [
                {
                  id: 'measure',
                  icon: 'measure',
                  label: area.measure,
                  note: area.measureNote,
                  onSelect: () => onTool('measure'),
                },
              ],
            },
          ]}
        >
          {area.title}
        </Menu>
      )}
    </div>
  );
};

const MAX_PIXELS = 88;
/** CSS pixels that a character of the bar's text takes at most. */
const CHARACTER = 7;
const TEXT_PADDING = 10;
const STEPS = [5, 2, 1] as const;

/** The greatest round length that is no longer than the bar may be. */
const roundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return (STEPS.find((step) => step * power <= most) ?? 1) * power;
};

const readScale = (map: LeafletMap): { readonly pixels: number; readonly metres: number } | null => {
  const { x, y } = map.getSize();
  if (x === 0) return null;
  const most = map.distance(
    map.containerPointToLatLng([x / 2, y / 2]),
    map.containerPointToLatLng([x / 2 + MAX_PIXELS, y / 2]),
  );
  const metres = roundLength(most);
  return Number.isFinite(metres) ? { pixels: Math.round((MAX_PIXELS * metres) / most), metres } : null;
};

const lengthText = (metres: number, words: Messages['map']): string =>
  metres < 1000 ? words.metres(metres) : words.kilometres(metres / 1000);

export const ScaleBar = ({ map }: { readonly map: LeafletMap | null }) => {
  const { map: words } = useMessages();
  const [scale, setScale] = useState<{ readonly pixels: number; readonly metres: number } | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    const update = (): void => setScale(readScale(map));
    update();
    map.on('moveend resize', update);
    return () => {
      map.off('moveend resize', update);
    };
  }, [map]);
  if (!scale) return null;
  const text = lengthText(scale.metres, words);
  const isBeside = text.length * CHARACTER + TEXT_PADDING > scale.pixels;
  return (
    <div
      className="map-scale"
      data-beside={isBeside}
      style={{ '--scale-bar': `${scale.pixels}px` } as CSSProperties}
      role="img"
      aria-label={words.scale(text)}
    >
      <span>{text}</span>
    </div>
  );
};
