/**
 * The drawn area on the map, and everything that draws, changes and measures; fetched when there is an area or a tool
 * is taken.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { boxOfArea } from '../../../query/places/area-ring.ts';
import type { City } from '../../../layout/map/city.ts';
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { decodeArea, type Area } from '../../../selection/area.ts';
import { encodeArea } from '../../../selection/encode-area.ts';
import type { MapMoves } from '../use-map-view.ts';
import { AreaChip } from './AreaChip.tsx';
import { createAreaView, type AreaView } from './area-view.ts';
import { areaOfDraft, type AreaDraft, type Tool } from './draft.ts';
import { DrawBar } from './DrawBar.tsx';
import { EditBar } from './EditBar.tsx';
import './AreaLayer.css';

export interface AreaLayerProps {
  readonly map: LeafletMap;
  readonly pane: RefObject<HTMLElement | null>;
  readonly moves: MapMoves;
  readonly cities: readonly City[];
  readonly tool: Tool | null;
  readonly onTool: (tool: Tool | null) => void;
  /** Chrome over the map has come, gone or moved. */
  readonly onResize: () => void;
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

export const AreaLayer = ({ map, pane, moves, cities, tool, onTool, onResize }: AreaLayerProps) => {
  const { actions } = useSession();
  const polyline = useSelectionState((state) => state.selection.filters.area?.values[0] ?? null);
  const ui = useSelectionState((state) => state.selection.ui);
  const hides = useSelectionState((state) => state.selection.hide);
  const area = useMemo(() => (polyline === null ? null : decodeArea(polyline)), [polyline]);
  const view = useAreaView(map, area);
  const [isEditing, setEditing] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const canEdit = ui === 'full' && !hides.includes('filters');
  // Dropped in any way (the chip, the chips of the filters, Back), an area takes its handles with it.
  const edits = isEditing && area !== null && tool === null && canEdit;
  if (isEditing && !edits) setEditing(false);

  const onEnd = useCallback(
    (draft: AreaDraft | null): void => {
      const drawn = draft && areaOfDraft(draft);
      onTool(null);
      if (drawn) actions.setArea(encodeArea(drawn));
      setTakesFocus(drawn !== null);
      if (!drawn) pane.current?.querySelector<HTMLElement>('.map-area')?.focus({ preventScroll: true });
    },
    [actions, onTool, pane],
  );
  const onDone = useCallback((): void => {
    setEditing(false);
    setTakesFocus(true);
  }, []);

  if (tool)
    return (
      <DrawBar
        key={tool}
        tool={tool}
        map={map}
        pane={pane}
        cities={cities}
        moveBy={moves.moveBy}
        zoomBy={moves.zoomBy}
        onResize={onResize}
        onEnd={onEnd}
      />
    );
  if (!area || !view || ui === 'bare') return null;
  const show = (): void => moves.flyTo(boxOfArea(area));
  if (edits)
    return (
      <EditBar
        area={area}
        map={map}
        pane={pane}
        view={view}
        cities={cities}
        chrome={moves.chrome}
        onResize={onResize}
        onShow={show}
        onDone={onDone}
      />
    );
  return (
    <AreaChip
      area={area}
      map={map}
      view={view}
      chrome={moves.chrome}
      canEdit={canEdit}
      takesFocus={takesFocus}
      onResize={onResize}
      onShow={show}
      onEdit={() => setEditing(true)}
    />
  );
};
