/**
 * The drawn area on the map, and everything that draws, changes and measures; fetched when there is an area or a tool
 * is taken.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { boxOfArea } from '../../../query/places/area-ring.ts';
import type { City } from '../../../layout/map/city.ts';
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import type { Area } from '../../../selection/area.ts';
import type { MapMoves } from '../use-map-view.ts';
import { AreaChip } from './AreaChip.tsx';
import { createAreaView, type AreaView } from './area-view.ts';
import { areaOfDraft, circleOfDraft, type AreaDraft, type Tool } from './draft.ts';
import { areaShape, circleShape, readShape, writeShape, type DrawnShape } from './drawn-shape.ts';
import { DrawBar } from './DrawBar.tsx';
import { EditBar } from './EditBar.tsx';

export interface AreaLayerProps {
  readonly map: LeafletMap;
  readonly pane: RefObject<HTMLElement | null>;
  /** The place in the bar for what is said of areas and the buttons that go with it. */
  readonly bar: HTMLElement;
  readonly moves: MapMoves;
  readonly cities: readonly City[];
  readonly tool: Tool | null;
  readonly onTool: (tool: Tool | null) => void;
}

/** The outline for as long as there is an area. */
const useAreaView = (map: LeafletMap, area: Area | null): AreaView | null => {
  const [view, setView] = useState<AreaView | null>(null);
  const latest = useRef(area);
  const isOn = area !== null;
  useEffect(() => {
    latest.current = area;
  }, [area]);
  useEffect(() => {
    if (!isOn || !latest.current) return undefined;
    const created = createAreaView(map, latest.current);
    setView(created);
    return () => {
      created.destroy();
      setView(null);
    };
  }, [map, isOn]);
  useEffect(() => {
    if (area) view?.set(area);
  }, [view, area]);
  return view;
};

interface ShapeProps extends Omit<AreaLayerProps, 'onTool'> {
  readonly shape: DrawnShape;
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
}

/** One drawn shape: its outline, and its chip or its handles. */
const ShapeOnMap = (props: ShapeProps) => {
  const { shape, map, bar, moves, cities, tool, takesFocus, onFocus } = props;
  const ui = useSelectionState((state) => state.selection.ui);
  const hides = useSelectionState((state) => state.selection.hide);
  const view = useAreaView(map, shape.ring);
  const [isEditing, setEditing] = useState(false);
  const canEdit = ui === 'full' && !hides.includes('filters');
  const onDone = useCallback((): void => {
    setEditing(false);
    onFocus();
  }, [onFocus]);
  if (!view || tool || ui === 'bare') return null;
  const show = (): void => moves.flyTo(boxOfArea(shape.ring));
  if (isEditing && canEdit)
    return <EditBar shape={shape} map={map} bar={bar} view={view} cities={cities} onShow={show} onDone={onDone} />;
  return (
    <AreaChip
      shape={shape}
      bar={bar}
      view={view}
      canEdit={canEdit}
      takesFocus={takesFocus}
      onShow={show}
      onEdit={() => setEditing(true)}
    />
  );
};

export const AreaLayer = (props: AreaLayerProps) => {
  const { map, pane, bar, moves, cities, tool, onTool } = props;
  const { actions } = useSession();
  const polyline = useSelectionState((state) => state.selection.filters.area?.values[0] ?? null);
  const near = useSelectionState((state) => state.selection.filters.near?.values[0] ?? null);
  const area = useMemo(() => (polyline === null ? null : readShape('area', polyline)), [polyline]);
  const circle = useMemo(() => (near === null ? null : readShape('near', near)), [near]);
  const [takesFocus, setTakesFocus] = useState(false);

  const onEnd = useCallback(
    (draft: AreaDraft | null): void => {
      const ring = draft && areaOfDraft(draft);
      const round = draft && circleOfDraft(draft);
      const drawn = ring ? areaShape(ring) : round && circleShape(round);
      onTool(null);
      if (drawn) actions.setDrawn(drawn.key, writeShape(drawn));
      setTakesFocus(drawn !== null);
      // The button has its place again once the bar's other words are back.
      if (!drawn)
        requestAnimationFrame(() =>
          pane.current?.querySelector<HTMLElement>('.map-area')?.focus({ preventScroll: true }),
        );
    },
    [actions, onTool, pane],
  );
  const onFocus = useCallback((): void => setTakesFocus(true), []);
  return (
    <>
      {[area, circle].map(
        (shape) =>
          shape && <ShapeOnMap key={shape.key} {...props} shape={shape} takesFocus={takesFocus} onFocus={onFocus} />,
      )}
      {tool && (
        <DrawBar
          key={tool}
          tool={tool}
          map={map}
          pane={pane}
          bar={bar}
          cities={cities}
          moveBy={moves.moveBy}
          zoomBy={moves.zoomBy}
          onEnd={onEnd}
        />
      )}
    </>
  );
};
