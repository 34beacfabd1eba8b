/** Our own entry to Leaflet's handlers (`leaflet-gestures.mjs`, put in by `build/lean-leaflet.ts`). */
declare module 'leaflet/gestures' {
  import type { Handler } from 'leaflet';

  export const HANDLERS: {
    readonly dragging: typeof Handler;
    readonly touchZoom: typeof Handler;
    readonly keyboard: typeof Handler;
  };
}
