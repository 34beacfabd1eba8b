/**
 * The area that is on, on the map: a veil over the ground outside it, under the marks, and its outline above them. What
 * stands at its corners (chip, handles) is told where they are at every painting, so that none of it lags behind the
 * map.
 */
import type { Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '../../../base/geo/frame.ts';
import type { Area } from '../../../selection/area.ts';
import { themeStore } from '../../../theme/theme-store.ts';
import { CanvasLayer } from '../canvas-layer.ts';
import { ringPixels, ringsInSight } from './ring-pixels.ts';
import { paintArea, paintVeil, type Pixel } from './paint-area.ts';

type Follower = (ring: readonly Pixel[], frame: MapFrame) => void;

export interface AreaView {
  readonly set: (area: Area) => void;
  readonly redraw: () => void;
  /** Called with the corners' pixels at every painting. @returns ends it */
  readonly follow: (follower: Follower) => () => void;
  readonly destroy: () => void;
}

export const createAreaView = (map: LeafletMap, start: Area): AreaView => {
  let area = start;
  const followers = new Set<Follower>();
  const veil = new CanvasLayer('map-area-veil', (ctx, frame) =>
    paintVeil(ctx, frame, ringsInSight(ringPixels(area, frame), frame), themeStore.getState().palette),
  );
  const outline = new CanvasLayer('map-area-outline', (ctx, frame) => {
    const ring = ringPixels(area, frame);
    for (const one of ringsInSight(ring, frame)) paintArea(ctx, one, themeStore.getState().palette);
    for (const follower of followers) follower(ring, frame);
  });
  veil.addTo(map);
  outline.addTo(map);
  const redraw = (): void => {
    veil.redraw();
    outline.redraw();
  };
  const stop = themeStore.subscribe(redraw);
  return {
    redraw,
    set: (next) => {
      area = next;
      redraw();
    },
    follow: (follower) => {
      followers.add(follower);
      outline.redraw();
      return () => {
        followers.delete(follower);
      };
    },
    destroy: () => {
      stop();
      veil.remove();
      outline.remove();
    },
  };
};
