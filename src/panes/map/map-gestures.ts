/**
 * What a map is driven by, beside its buttons: drag, pinch and keys of Leaflet, and our own wheel. Comes right after
 * the first picture.
 */
import type { Map as LeafletMap } from 'leaflet';
import { HANDLERS } from 'leaflet/gestures';

export { noteMoves } from './note-moves.ts';
export { createZoomGlide } from './zoom-glide.ts';

interface FocusOnPress {
  _focused: boolean;
  _map: LeafletMap;
  _onMouseDown: () => void;
}

/** Leaflet's keyboard focus without its jump: a press on the map must not scroll the page to the map. */
const keepScrollOnFocus = (): void => {
  (HANDLERS.keyboard.prototype as unknown as FocusOnPress)._onMouseDown = function onMouseDown(
    this: FocusOnPress,
  ): void {
    if (!this._focused) this._map.getContainer().focus({ preventScroll: true });
  };
};

keepScrollOnFocus();

/** Once for each map; they end with it. */
export const addHandlers = (map: LeafletMap): void => {
  for (const [name, Handler] of Object.entries(HANDLERS)) if (!(name in map)) map.addHandler(name, Handler);
};
