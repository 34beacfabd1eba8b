/** Ties the map's view to the state for as long as the pane lives, and hands out what moves it. */
import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { atlasOf } from '../../query/places/atlas.ts';
import { latOf, lngOf, MAX_ZOOM, type GeoBox } from '../../base/geo/frame.ts';
import type { Session } from '../../session/session.ts';
import { isMotionless } from '../../selection/motion.ts';
import { leaveFingerToPage } from './coop-gestures.ts';
import { createChromeBoxes, type ChromeBoxes } from './chrome-boxes.ts';
import { keepScrollOnFocus } from './map-keyboard.ts';
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
  /** Brings the selected event into sight again, now that chrome has come or gone. */
  readonly revealAgain: () => void;
}

keepScrollOnFocus();

const boxOfAnchors = (session: Session, anchors: readonly number[]): GeoBox => {
  const { anchorX, anchorY } = atlasOf(session.table);
  const xs = anchors.map((anchor) => anchorX[anchor]!);
  const ys = anchors.map((anchor) => anchorY[anchor]!);
  return {
    west: lngOf(Math.min(...xs)),
    east: lngOf(Math.max(...xs)),
    north: latOf(Math.min(...ys)),
    south: latOf(Math.max(...ys)),
  };
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
      chrome: boxes.fresh,
      lasting: boxes.lasting,
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
        const { west, east, south, north } = boxOfAnchors(session, anchors);
        return (map?.getZoom() ?? MAX_ZOOM) < MAX_ZOOM - 0.25 && Math.max(east - west, north - south) > 0.01;
      },
      goToAnchors: (anchors) => sync.current?.flyTo(boxOfAnchors(session, anchors)),
      chrome: () => chrome.current,
      revealAgain: () => sync.current?.revealAgain(),
    }),
    [map, session],
  );
};
