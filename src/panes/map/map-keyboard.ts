/** Leaflet's keyboard focus without its jump: a press on the map must not scroll the page to the map. */
import { Map as LeafletMap } from 'leaflet';

interface KeyboardHandler {
  _focused: boolean;
  _map: LeafletMap;
  _onMouseDown: () => void;
}

/** Call once, before the first map is made. */
export const keepScrollOnFocus = (): void => {
  const handler = (LeafletMap as unknown as { Keyboard?: { prototype: KeyboardHandler } }).Keyboard;
  if (!handler) return;
  handler.prototype._onMouseDown = function onMouseDown(this: KeyboardHandler): void {
    if (!this._focused) this._map.getContainer().focus({ preventScroll: true });
  };
};
