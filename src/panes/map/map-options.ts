/**
 * How the Leaflet map is set up: round the globe without end, any zoom down to where the world fits the pane,
 * our own zooming and chrome.
 */
import type { MapOptions } from 'leaflet';
import { MAX_LATITUDE, MAX_ZOOM } from '../../base/geo/frame.ts';

export const MAP_OPTIONS: MapOptions = {
  maxZoom: MAX_ZOOM,
  zoomSnap: 0,
  zoomDelta: 1,
  maxBounds: [
    [-MAX_LATITUDE, -Infinity],
    [MAX_LATITUDE, Infinity],
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
