/**
 * In place of Leaflet's `core/Browser`, `dom/DomEvent.Pointer` and `dom/DomEvent.DoubleTap`: what its parts ask of the
 * browser, answered for those that the app is built for. They have touch events and tell double taps themselves, so
 * nothing is worked around for others.
 */

/** What is not named here is false: it would be of older browsers. */
const Browser = {
  any3d: true,
  passiveEvents: true,
  touch: true,
  touchNative: true,
  retina: window.devicePixelRatio > 1,
};
// oxlint-disable-next-line import/no-default-export -- as Leaflet's own module has it
export { Browser as default };

export const addDoubleTapListener = (target, handler) => {
  target.addEventListener('dblclick', handler);
  return handler;
};
export const removeDoubleTapListener = (target, handler) => target.removeEventListener('dblclick', handler);

/** Asked for where a browser has no touch events of its own. */
export const addPointerListener = (target, type, handler) => handler;
export const removePointerListener = () => {};
