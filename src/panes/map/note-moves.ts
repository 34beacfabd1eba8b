/** Notes how far a person has moved the map, once it rests: for who listens. Late code. */
import type { Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '../../base/geo/frame.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import type { HistoryStep } from '../../selection/selection-store.ts';
import { readFrame } from './canvas-layer.ts';

const REST_MS = 300;

/**
 * @param movedBy how the view takes a person's move that goes on: a press on a button is a step of its own; null = it
 *   moves by itself. @returns how to stop
 */
export const noteMoves = (map: LeafletMap, movedBy: () => HistoryStep | null): (() => void) => {
  /** What was in sight before it began to move. */
  let from: MapFrame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMoveStart = (): void => {
    from ??= readFrame(map);
  };
  const onMoveEnd = (): void => {
    const before = from;
    const step = movedBy();
    clearTimeout(timer);
    if (!before || step === null) {
      from = null;
      return;
    }
    timer = setTimeout(() => {
      from = null;
      noteDeed({ kind: 'moved', from: before, to: readFrame(map), isPressed: step === 'push' });
    }, REST_MS);
  };
  const own = { movestart: onMoveStart, moveend: onMoveEnd };
  map.on(own);
  return () => {
    clearTimeout(timer);
    map.off(own);
  };
};
