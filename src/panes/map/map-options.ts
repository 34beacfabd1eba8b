/** How the Leaflet map is set up: one world, zooms 2 to 11, any zoom between, our own zooming and chrome. */
import type { MapOptions } from 'leaflet';
import { MAX_ZOOM, MIN_ZOOM } from '../../base/geo/frame.ts';

export const MAP_OPTIONS: MapOptions = {
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zoomSnap: 0,
  zoomDelta: 1,
  maxBounds: [
    [-85, -180],
    [85, 180],
  ],
  maxBoundsViscosity: 1,
  worldCopyJump: false,
  attributionControl: false,
  zoomControl: false,
  fadeAnimation: false,
  zoomAnimation: false,
  markerZoomAnimation: false,
  scrollWheelZoom: false,
  boxZoom: false,
  doubleClickZoom: false,
  keyboard: true,
  inertia: true,
  bounceAtZoomLimits: false,
};
