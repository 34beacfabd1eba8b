/** How far a person has moved the map is noted once, when it has come to its end. */
import type { Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteMoves } from '../../../src/panes/map/note-moves.ts';
import { gliding } from '../../../src/panes/map/zoom-glide.ts';
import { hearDeeds, type Deed } from '../../../src/selection/note-deed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a zoom by a button that glides in steps, however slow the machine, is one move from its beginning to its end', () => {
  const heard: Deed[] = [];
  const stop = hearDeeds((deed) => {
    heard.push(deed);
  });
  let zoom = 5;
  let listeners: Readonly<Record<string, () => void>> = {};
  const map = {
    on: (own: typeof listeners) => {
      listeners = own;
    },
    getZoom: () => zoom,
    getSize: () => ({ x: 400, y: 300 }),
    getPixelBounds: () => ({ min: { x: 0, y: 0 } }),
    getCenter: () => ({ lat: 0, lng: 0 }),
  } as unknown as LeafletMap;
  noteMoves(
    map,
    () => 'push',
    () => {},
  );
  const step = (to: number): void => {
    listeners['movestart']?.();
    zoom = to;
    listeners['moveend']?.();
    vi.advanceTimersByTime(400);
  };
  gliding.add(map);
  step(5.5);
  step(5.9);
  expect(heard).toEqual([]);
  gliding.delete(map);
  step(6);
  expect(heard).toMatchObject([{ kind: 'moved', from: { zoom: 5 }, to: { zoom: 6 }, isPressed: true }]);
  stop();
});
