/** The map: the base map, the events over it, and the chrome that floats above both. */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState, type CSSProperties } from 'react';
import { MapContainer } from 'react-leaflet';
import { rowsAtAny } from '../../query/places/place-rows.ts';
import { TIGHT_WIDTH } from '../../layout/map/types.ts';
import type { MapMark } from '../../layout/map/types.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { wantsCoop } from '../../selection/gest.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import { useSide } from '../../ui/use-side.ts';
import type { AreaLayerProps } from './area/AreaLayer.tsx';
import type { Tool } from './area/draft.ts';
import type { BasemapNoticeProps } from './BasemapNotice.tsx';
import type { CoopHintProps } from './CoopHint.tsx';
import type { GroundNoteProps } from './GroundNote.tsx';
import type { EventGroup, EventListProps } from './EventList.tsx';
import { MapControls } from './MapControls.tsx';
import type { ScaleBarProps } from './ScaleBar.tsx';
import type { MapTooltipProps } from './MapTooltip.tsx';
import { MapPointers, usePointers } from './MapPointers.tsx';
import { OffMapTray } from './OffMapTray.tsx';
import { useBasemap } from './use-basemap.ts';
import { useCover } from './use-cover.ts';
import { useEventView } from './use-event-view.ts';
import { useMapView } from './use-map-view.ts';
import { MAP_OPTIONS } from './map-options.ts';
import 'leaflet/dist/leaflet.css';
import '../../ui/mark-buttons.css';
import './MapPane.css';

const EventList = latePart<EventListProps>({
  load: async () => (await import('./EventList.tsx')).EventList,
  name: (_messages, { group }) => group.title,
  place: 'part-failed-float',
});
const MapTooltip = latePart<MapTooltipProps>({ load: async () => (await import('./MapTooltip.tsx')).MapTooltip });
const CoopHint = latePart<CoopHintProps>({ load: async () => (await import('./CoopHint.tsx')).CoopHint });
const AreaLayer = latePart<AreaLayerProps>({
  load: async () => (await import('./area/AreaLayer.tsx')).AreaLayer,
  name: ({ area }) => area.title,
  place: 'part-failed-float',
});

const BasemapNotice = latePart<BasemapNoticeProps>({
  load: async () => (await import('./BasemapNotice.tsx')).BasemapNotice,
});

/** Its room is kept: what a fit keeps clear of is known from the start. */
const ScalePlace = () => <div className="map-scale" />;
const ScaleBar = latePart<ScaleBarProps>({
  load: async () => (await import('./ScaleBar.tsx')).ScaleBar,
  wait: ScalePlace,
});
const GroundNote = latePart<GroundNoteProps>({ load: async () => (await import('./GroundNote.tsx')).GroundNote });

const SMALL_WIDTH = 480;
const SMALL_HEIGHT = 400;
const SHORT_CREDITS = 560;

export const MapPane = () => {
  const session = useSession();
  const { map: words } = useMessages();
  const isPainted = useAfterFirstPicture();
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [pointers, setPointers] = usePointers();
  const [hovered, setHovered] = useState<MapMark | null>(null);
  const [group, setGroup] = useState<EventGroup | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const hasArea = useSelectionState(({ selection: { filters } }) => (filters.area ?? filters.near) !== undefined);
  const canDraw = useSelectionState(({ selection: { ui, hide } }) => ui === 'full' && !hide.includes('filters'));
  const coop = useSelectionState(wantsCoop);
  const width = useSide(pane, 'clientWidth');
  const height = useSide(pane, 'clientHeight');
  const selected = useSelectionState((state) => state.selection.selected);
  const cover = useCover(frame, selected === null);
  const room = width - cover.width;
  const isTiny = width < SMALL_WIDTH || height < SMALL_HEIGHT;
  const isSmall = isTiny || room < SMALL_WIDTH;

  const basemap = useBasemap(map);
  const view = useMapView(map, frame, session);
  const onGroup = useCallback(
    (mark: MapMark): void => {
      const { question, dates } = session.answer();
      const places = session.known({ kind: 'places', question });
      const rows = mark.rows.length > 0 || !places ? mark.rows : rowsAtAny(places, mark.anchors, dates.rank);
      setHovered(null);
      if (mark.kind === 'cluster' && view.canPart(mark.anchors)) view.goToAnchors(mark.anchors);
      else
        setGroup({
          title: mark.name === '' ? words.events(rows.length) : words.listAt(mark.name, rows.length),
          rows,
          x: mark.x,
          y: mark.y,
        });
    },
    [session, view, words],
  );
  const redraw = useEventView(map, session, {
    chrome: view.chrome,
    basemap,
    room,
    onPointers: setPointers,
    onGroup,
    onHover: setHovered,
  });
  const onChrome = useCallback(() => {
    view.chrome()?.invalidate();
    redraw();
  }, [view, redraw]);
  useEffect(onChrome, [onChrome, pointers, room, height, isSmall]);
  useEffect(() => {
    onChrome();
    view.revealAgain();
  }, [onChrome, view, cover]);
  useEffect(() => {
    if (!map) return undefined;
    const hide = (): void => {
      setHovered(null);
      setGroup(null);
    };
    map.on('movestart', hide);
    return () => {
      map.off('movestart', hide);
    };
  }, [map]);
  const dismiss = useCallback(() => setHovered(null), []);
  const close = useCallback(() => setGroup(null), []);

  return (
    <section
      className="map"
      dir="ltr"
      aria-label={words.region}
      ref={pane}
      data-small={isSmall}
      data-tiny={isTiny || undefined}
      data-tight={room < TIGHT_WIDTH}
      data-covered={cover.isMost}
      data-drawing={tool ?? undefined}
      data-coop={coop || undefined}
      style={{ '--map-cover': `${cover.width}px` } as CSSProperties}
    >
      <div className="map-view" ref={frame}>
        <MapContainer className="map-frame" center={[0, 0]} zoom={0} {...MAP_OPTIONS} ref={setMap} />
        <MapPointers value={pointers} onGo={view.flyTo} onFit={view.fit} />
        <div className="map-foot" data-floats>
          {map && isPainted ? <ScaleBar map={map} /> : <ScalePlace />}
          {map && basemap.state.world && <GroundNote map={map} basemap={basemap} onResize={onChrome} />}
          <p className="map-credits">{room < SHORT_CREDITS ? words.creditsShort : words.credits}</p>
        </div>
        {map && (hasArea || tool) && (
          <AreaLayer
            map={map}
            pane={pane}
            moves={view}
            cities={basemap.cities}
            tool={tool}
            onTool={setTool}
            onResize={onChrome}
          />
        )}
        {map && coop && <CoopHint map={map} />}
        {basemap.state.failed && <BasemapNotice onRetry={basemap.retry} />}
      </div>
      <div className="map-bar">
        <OffMapTray isSmall={isSmall} onResize={onChrome} />
        <MapControls zoomBy={view.zoomBy} fit={view.fit} onTool={canDraw ? setTool : undefined} />
      </div>
      {hovered && !group && <MapTooltip mark={hovered} width={width} height={height} onDismiss={dismiss} />}
      {group && <EventList group={group} width={width} height={height} onClose={close} />}
    </section>
  );
};
