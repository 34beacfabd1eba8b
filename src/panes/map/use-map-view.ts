/** Ties the map's view to the state for as long as the pane lives, and hands out what moves it. */
import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { atlasOf } from '../../query/places/atlas.ts';
import { boxAround, MAX_ZOOM, type GeoBox } from '../../base/geo/frame.ts';
import type { Session } from '../../session/session.ts';
import { isMotionless } from '../../selection/motion.ts';
import { leaveFingerToPage } from './coop-gestures.ts';
import { createChromeBoxes, type ChromeBoxes } from './chrome-boxes.ts';
import { createMapView, type MapViewSync } from './map-view.ts';

export interface MapMoves {
  readonly flyTo: (box: GeoBox) => void;
  readonly fit: () => void;
  readonly zoomBy: (delta: number) => void;
  readonly moveBy: (dx: number, dy: number) => void;
  /** Whether anchors lie apart, so that a closer view can show them singly. */
  readonly canPart: (anchors: readonly number[]) => boolean;
  readonly goToAnchors: (anchors: readonly number[]) => void;
  readonly chrome: () => ChromeBoxes | null;
}

/** Null of none. */
const boxOfAnchors = (session: Session, anchors: readonly number[]): GeoBox | null => {
  const { anchorX, anchorY } = atlasOf(session.table);
  return boxAround(anchors.map((at) => ({ x: anchorX[at]!, y: anchorY[at]!, width: 0, height: 0 }))); // of a mark
};

export const useMapView = (map: LeafletMap | null, pane: RefObject<HTMLElement | null>, session: Session): MapMoves => {
  const sync = useRef<MapViewSync | null>(null);
  const chrome = useRef<ChromeBoxes | null>(null);
  useLayoutEffect(() => {
    const node = pane.current;
    if (!map || !node) return undefined;
    const boxes = createChromeBoxes(node);
    const created = createMapView(map, session, {
      paddings: boxes.paddings,
      foot: boxes.foot,
      chrome: boxes.fresh,
      isMotionless: () => isMotionless(session.store),
    });
    chrome.current = boxes;
    sync.current = created;
    const observer = new ResizeObserver(() => {
      boxes.invalidate();
      created.resize();
    });
    observer.observe(node);
    created.resize();
    const takeFingerBack = leaveFingerToPage(map, session.store);
    return () => {
      observer.disconnect();
      takeFingerBack();
      created.destroy();
    };
  }, [map, pane, session]);
  return useMemo(
    () => ({
      flyTo: (box) => sync.current?.flyTo(box),
      fit: () => sync.current?.fitShown(),
      zoomBy: (delta) => sync.current?.zoomBy(delta),
      moveBy: (dx, dy) => sync.current?.moveBy(dx, dy),
      canPart: (anchors) => {
        const box = boxOfAnchors(session, anchors);
        if (!box) return false;
        const { west, east, south, north } = box;
        return (map?.getZoom() ?? MAX_ZOOM) < MAX_ZOOM - 0.25 && Math.max(east - west, north - south) > 0.01;
      },
      goToAnchors: (anchors) => {
        const box = boxOfAnchors(session, anchors);
        if (box) sync.current?.flyTo(box);
      },
      chrome: () => chrome.current,
    }),
    [map, session],
  );
};
