/** The map: the base map, the events over it, scale and credits, and the bar below it, where everything else stands. */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer } from 'react-leaflet';
import { rowsAtAny } from '../../query/places/place-rows.ts';
import type { MapMark, Pointer } from '../../layout/map/types.ts';
import { listedStore } from '../../session/listed-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { wantsCoop } from '../../selection/gest.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Dotted } from '../../ui/Dotted.tsx';
import { latePart } from '../../ui/late-part.tsx';
import { usePanels } from '../../ui/use-panels.ts';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import { isCoarse } from '../../ui/is-coarse.ts';
import { useSide } from '../../ui/use-side.ts';
import type { AreaLayerProps } from './area/AreaLayer.tsx';
import type { Tool } from './area/draft.ts';
import type { BasemapNoticeProps } from './BasemapNotice.tsx';
import type { CoopHintProps } from './CoopHint.tsx';
import type { GroundNoteProps } from './GroundNote.tsx';
import { MapBar } from './MapBar.tsx';
import { MapControls } from './MapControls.tsx';
import type { ScaleBarProps } from './ScaleBar.tsx';
import type { MapTooltipProps } from './MapTooltip.tsx';
import { useBasemap } from './use-basemap.ts';
import { useEventView } from './use-event-view.ts';
import { useMapView } from './use-map-view.ts';
import { MAP_OPTIONS } from './map-options.ts';

const MapTooltip = latePart<MapTooltipProps>({ load: async () => (await import('./MapTooltip.tsx')).MapTooltip });
const CoopHint = latePart<CoopHintProps>({ load: async () => (await import('./CoopHint.tsx')).CoopHint });
const AreaLayer = latePart<AreaLayerProps>({
  load: async () => (await import('./area/AreaLayer.tsx')).AreaLayer,
  name: ({ map }) => map.tools,
  place: 'part-failed-line',
  frame: ({ bar }, notice) => createPortal(notice, bar),
});

const BasemapNotice = latePart<BasemapNoticeProps>({
  load: async () => (await import('./BasemapNotice.tsx')).BasemapNotice,
});

/** Its room is kept: what a fit keeps clear of is known from the start. */
const ScalePlace = () => <div className="map-scale" data-floats />;
const ScaleBar = latePart<ScaleBarProps>({
  load: async () => (await import('./ScaleBar.tsx')).ScaleBar,
  wait: ScalePlace,
});
const GroundNote = latePart<GroundNoteProps>({ load: async () => (await import('./GroundNote.tsx')).GroundNote });

const SMALL_WIDTH = 480;
const SMALL_HEIGHT = 400;
/** A narrower or lower map has its zoom among the tools of its disclosure. */
const FOLD_WIDTH = 400;
const FOLD_WIDTH_BY_TOUCH = 450;
const FOLD_HEIGHT = 110;
const SHORT_CREDITS = 560;

interface MapPaneProps {
  /** Of the page, in the bar before the map's own controls. */
  readonly bar?: ReactNode;
}

export const MapPane = ({ bar }: MapPaneProps) => {
  const session = useSession();
  const { map: words } = useMessages();
  const panels = usePanels();
  const isPainted = useAfterFirstPicture();
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [pointers, setPointers] = useState<readonly Pointer[]>([]);
  const [hovered, setHovered] = useState<MapMark | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const hasArea = useSelectionState(({ selection: { filters } }) => (filters.area ?? filters.near) !== undefined);
  const canDraw = useSelectionState(({ selection: { ui, hide } }) => ui === 'full' && !hide.includes('filters'));
  const coop = useSelectionState(wantsCoop);
  const width = useSide(pane, 'clientWidth');
  const height = useSide(pane, 'clientHeight');

  const basemap = useBasemap(map);
  const view = useMapView(map, frame, session);
  const { show } = panels;
  const onGroup = useCallback(
    (mark: MapMark, isByKey: boolean): void => {
      const { question, dates } = session.answer();
      const places = session.known({ kind: 'places', question });
      const rows = mark.rows.length > 0 || !places ? mark.rows : rowsAtAny(places, mark.anchors, dates.rank);
      setHovered(null);
      // A pointer goes on by what comes into sight; keys and ears by a list.
      if (!isByKey && mark.kind === 'cluster' && view.canPart(mark.anchors)) view.goToAnchors(mark.anchors);
      else {
        listedStore.setState({
          title: mark.name === '' ? words.events(rows.length) : words.listAt(mark.name, rows.length),
          ids: rows.flatMap((row) => session.table.ids[row] ?? []),
        });
        show('group');
      }
    },
    [session, view, words, show],
  );
  const redraw = useEventView(map, session, {
    chrome: view.chrome,
    basemap,
    onPointers: setPointers,
    onGroup,
    onHover: setHovered,
  });
  const onChrome = useCallback(() => {
    view.chrome()?.invalidate();
    redraw();
  }, [view, redraw]);
  useEffect(onChrome, [onChrome, width, height]);
  useEffect(() => {
    if (!map) return undefined;
    const hide = (): void => setHovered(null);
    map.on('movestart', hide);
    return () => {
      map.off('movestart', hide);
    };
  }, [map]);
  const dismiss = useCallback(() => setHovered(null), []);

  return (
    <section
      className="map"
      dir="ltr"
      aria-label={words.region}
      ref={pane}
      data-small={width < SMALL_WIDTH || height < SMALL_HEIGHT}
      data-drawing={tool ?? undefined}
      data-coop={coop || undefined}
    >
      <h2 className="visually-hidden">{words.region}</h2>
      <div className="map-view" ref={frame}>
        <MapContainer className="map-frame" center={[0, 0]} zoom={0} {...MAP_OPTIONS} ref={setMap} />
        <div className="map-foot">
          {map && isPainted ? <ScaleBar map={map} /> : <ScalePlace />}
          {map && basemap.state.world && <GroundNote map={map} basemap={basemap} onResize={onChrome} />}
          <p className="map-credits" data-floats>
            <Dotted text={width < SHORT_CREDITS ? words.creditsShort : words.credits} />
          </p>
        </div>
        {map && slot && (hasArea || tool) && (
          <AreaLayer
            map={map}
            pane={pane}
            bar={slot}
            moves={view}
            cities={basemap.cities}
            tool={tool}
            onTool={setTool}
          />
        )}
      </div>
      <MapBar pointers={pointers} onGo={view.flyTo} slot={setSlot}>
        {bar}
        <MapControls
          isFolded={width < (isCoarse() ? FOLD_WIDTH_BY_TOUCH : FOLD_WIDTH) || height <= FOLD_HEIGHT}
          moveBy={view.moveBy}
          zoomBy={view.zoomBy}
          fit={view.fit}
          onTool={canDraw ? setTool : undefined}
        />
      </MapBar>
      {slot &&
        createPortal(
          <>
            {basemap.state.failed && <BasemapNotice onRetry={basemap.retry} />}
            {map && coop && <CoopHint map={map} />}
          </>,
          slot,
        )}
      {hovered && <MapTooltip mark={hovered} width={width} height={height} onDismiss={dismiss} />}
    </section>
  );
};
