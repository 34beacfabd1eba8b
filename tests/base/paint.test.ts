import { expect, test } from 'vitest';
import { paintShapes } from '../../src/base/paint/paint-canvas.ts';
import { writeShapes } from '../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../src/base/paint/shapes.ts';
import { FONT, LIGHT } from '../../src/theme/tokens.ts';

/** A context that logs what is drawn on it: calls with their arguments, and the colours set. */
const logging = (): { ctx: CanvasRenderingContext2D; log: string[] } => {
  const log: string[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const ctx = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...args: unknown[]) => {
            log.push(`${name}(${args.map(String).join(',')})`);
            return { addColorStop: (at: number, colour: string) => log.push(`stop(${at},${colour})`) };
          },
    set: (target, name: string, value) => {
      target[name] = value;
      if (/Style$|globalAlpha/.test(name) && typeof value !== 'object') log.push(`${name}=${String(value)}`);
      return true;
    },
  });
  return { ctx: ctx as unknown as CanvasRenderingContext2D, log };
};
const paint = (shapes: readonly Shape[]): string[] => {
  const { ctx, log } = logging();
  paintShapes(ctx, shapes, { palette: LIGHT, font: FONT });
  return log;
};
const write = (shapes: readonly Shape[]): string => writeShapes(shapes, { palette: LIGHT, font: FONT, id: 'x' });

test('both painters take colours from the palette by token', () => {
  const shape: Shape = { kind: 'circle', x: 5, y: 6, r: 2, fill: { token: 'track1' } };
  expect(paint([shape])).toContain(`fillStyle=${LIGHT.track1}`);
  expect(write([shape])).toBe(`<circle cx="5" cy="6" r="2" fill="${LIGHT.track1}"/>`);
});

test('a fade runs between its stops', () => {
  const shape: Shape = {
    kind: 'rect',
    x: 0,
    y: 0,
    width: 10,
    height: 4,
    fill: {
      token: 'ink',
      fade: {
        x0: 0,
        x1: 10,
        stops: [
          [0, 0.5],
          [1, 1],
        ],
      },
    },
  };
  expect(paint([shape])).toEqual(
    expect.arrayContaining(['createLinearGradient(0,0,10,0)', `stop(0,${LIGHT.ink}80)`, `stop(1,${LIGHT.ink}ff)`]),
  );
  expect(write([shape])).toContain(
    '<linearGradient id="x-0" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="10" y2="0">',
  );
});

test('text is text: markup in a title stays letters', () => {
  expect(write([{ kind: 'text', x: 0, y: 0, text: '<img src=x onerror="a&b">', token: 'ink', size: 12 }])).toContain(
    '>&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;</text>',
  );
});

test('a halo is drawn before its letters', () => {
  const log = paint([{ kind: 'text', x: 1, y: 2, text: 'Kyiv', token: 'ink', size: 12, halo: 'panel' }]);
  expect(log.indexOf('strokeText(Kyiv,1,2)')).toBeLessThan(log.indexOf('fillText(Kyiv,1,2)'));
});

test('a group is lighter as a whole, and only inside itself', () => {
  const log = paint([
    { kind: 'group', opacity: 0.5, shapes: [{ kind: 'circle', x: 0, y: 0, r: 1, fill: { token: 'ink' } }] },
  ]);
  expect(log.slice(0, 2)).toEqual(['save()', 'globalAlpha=0.5']);
  expect(log.at(-1)).toBe('restore()');
  expect(write([{ kind: 'group', opacity: 0.5, shapes: [] }])).toBe('<g opacity="0.5"></g>');
});

test('what is clipped is cut to its rectangle in both', () => {
  const shape: Shape = {
    kind: 'clip',
    x: 1,
    y: 2,
    width: 3,
    height: 4,
    shapes: [{ kind: 'circle', x: 0, y: 0, r: 9, fill: { token: 'ink' } }],
  };
  expect(paint([shape]).slice(0, 4)).toEqual(['save()', 'beginPath()', 'rect(1,2,3,4)', 'clip()']);
  expect(write([shape])).toContain('<clipPath id="x-0"><rect x="1" y="2" width="3" height="4"/></clipPath>');
});
