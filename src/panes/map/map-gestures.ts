/**
 * What a map is driven by, beside its buttons: drag, pinch and keys of Leaflet, and our own wheel. Comes right after
 * the first picture.
 */
import type { Map as LeafletMap } from 'leaflet';
import { HANDLERS } from 'leaflet/gestures';
import { isCoop } from '../../selection/gest.ts';
import type { HistoryStep } from '../../selection/selection-store.ts';
import type { Session } from '../../session/session.ts';
import { tellNoCanvas } from '../../ui/no-canvas.ts';
import { noteMoves } from './note-moves.ts';
import { createZoomGlide, type ZoomGlide } from './zoom-glide.ts';

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

interface Driven {
  /** No flights and no tweens. */
  readonly isMotionless: () => boolean;
  /** A person moves it. */
  readonly onMove: () => void;
  /** How the view takes a person's move that goes on; null = it moves by itself. */
  readonly movedBy: () => HistoryStep | null;
}

/** All of it, and what stands in the map's place where nothing can be drawn. */
export const driveMap = (
  map: LeafletMap,
  { store, actions }: Session,
  { isMotionless, onMove, movedBy }: Driven,
): ZoomGlide => {
  addHandlers(map);
  const stops = [noteMoves(map, movedBy, onMove), tellNoCanvas(map.getContainer(), () => actions.setView('table'))];
  const glide = createZoomGlide(map, {
    isMotionless,
    onUserZoom: onMove,
    isTaken: (event) => event.ctrlKey || event.metaKey || !isCoop(store),
  });
  return {
    ...glide,
    destroy: () => {
      for (const stop of stops) stop();
      glide.destroy();
    },
  };
};
