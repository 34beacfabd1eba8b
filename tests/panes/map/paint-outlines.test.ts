/** Areas in the eight bits a channel that a canvas keeps. */
import { expect, test } from 'vitest';
import type { Outline } from '../../../src/layout/map/types.ts';
import { paintOutlines } from '../../../src/panes/map/paint-outlines.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';

const parse = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** The colour where all soft strokes and fills lie on one another, as a canvas without a ground of its own keeps it. */
const edgeOf = (opacity: number): readonly number[] => {
  let kept = [0, 0, 0, 0];
  let isDashed = false;
  const state = { globalAlpha: 1, strokeStyle: '', fillStyle: '', globalCompositeOperation: 'source-over' };
  const lay = (style: string): void => {
    const alpha = state.globalAlpha;
    const own = state.globalCompositeOperation === 'source-over' ? [...parse(style), 255] : [0, 0, 0, 0];
    kept = own.map((part, i) => Math.round(part * alpha + kept[i]! * (1 - alpha)));
  };
  const methods: Record<string, unknown> = {
    stroke: () => !isDashed && lay(state.strokeStyle),
    fill: () => lay(state.fillStyle),
    setLineDash: ({ length }: readonly number[]) => (isDashed = length > 0),
  };
  const ctx = new Proxy(state, {
    get: (target, name: string) => target[name as keyof typeof state] ?? methods[name] ?? (() => undefined),
  });
  const outline: Outline = {
    rings: [Float64Array.of(0, 0, 100, 0, 100, 100)],
    lines: null,
    token: 'track1',
    tint: 0.07,
    dotted: false,
    opacity,
    emphasis: null,
  };
  paintOutlines(ctx as unknown as CanvasRenderingContext2D, [outline], LIGHT);
  return kept.map((part) => (part * 255) / kept[3]!);
};

test.each([1, 0.2])('at opacity %s a region keeps its track’s hue', (opacity) => {
  edgeOf(opacity)
    .slice(0, 3)
    .forEach((part, i) => expect(Math.abs(part - parse(LIGHT.track1)[i]!)).toBeLessThan(12));
});
