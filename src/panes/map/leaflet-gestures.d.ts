/** The build's own entry to Leaflet's handlers (`data/build/leaflet-gestures.mjs`). */
declare module 'leaflet/gestures' {
  import type { Handler } from 'leaflet';

  export const HANDLERS: {
    readonly dragging: typeof Handler;
    readonly touchZoom: typeof Handler;
    readonly keyboard: typeof Handler;
  };
}
