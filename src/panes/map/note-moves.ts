/** Notes how far a person has moved the map, once it rests: for who listens. Late code. */
import type { LeafletKeyboardEvent, Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '../../base/geo/frame.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import type { HistoryStep } from '../../selection/selection-store.ts';
import { readFrame } from './canvas-layer.ts';
import { gliding } from './zoom-glide.ts';

const REST_MS = 300;
/** Any other key is for what has the focus: a mark that is chosen so may move the map, a person does not. */
const MOVING = /^Arrow|^[-+=_]$/;

/**
 * @param movedBy how the view takes a person's move that goes on: a press on a button is a step of its own; null = it
 *   moves by itself. @param onKey a person moves it by a key. @returns how to stop
 */
export const noteMoves = (map: LeafletMap, movedBy: () => HistoryStep | null, onKey: () => void): (() => void) => {
  /** What was in sight before it began to move. */
  let from: MapFrame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMoveStart = (): void => {
    from ??= readFrame(map);
  };
  const onMoveEnd = (): void => {
    if (gliding.has(map)) return;
    const before = from;
    const step = movedBy();
    clearTimeout(timer);
    if (!before || step === null) {
      from = null;
      return;
    }
    const isPressed = step === 'push';
    const note = (): void => {
      from = null;
      noteDeed({ kind: 'moved', from: before, to: readFrame(map), isPressed });
    };
    // A press flies to its end, and is said within a second; a drag, keys and the wheel may go on.
    timer = setTimeout(note, isPressed ? 0 : REST_MS);
  };
  const onKeyDown = ({ originalEvent: { key } }: LeafletKeyboardEvent): void => {
    if (MOVING.test(key)) onKey();
  };
  const own = { movestart: onMoveStart, moveend: onMoveEnd, keydown: onKeyDown };
  map.on(own);
  return () => {
    clearTimeout(timer);
    map.off(own);
  };
};
