/** Below the timeline of a picture that compares two windows: all data with both on them, as the app's overview. */
import type { Shape } from '../base/paint/shapes.ts';
import { layoutOverview } from '../layout/overview/layout-overview.ts';
import { endPlaces, letterPlaces, type EndPlaces } from '../layout/overview/window-places.ts';
import { createTimeScale } from '../layout/timeline/axis.ts';
import type { PlotFrame } from '../layout/timeline/plot-frame.ts';
import { overviewBins, overviewDomain, overviewTicks } from '../panes/timeline/playback/overview-data.ts';
import { contextOf } from '../selection/context.ts';
import { ask, type PictureScene } from './scene.ts';

/** CSS pixels: the histogram, and the baseline of the dates below it. */
const PLOT_HEIGHT = 14;
const DATES = 26;
const TICK = { size: 12 } as const;
const LETTER = { size: 12, weight: 600 } as const;
/** Half of the square that a letter stands in. */
const HALF = 7;
const DASH = [3, 2] as const;

const windowShape = ({ start, end }: EndPlaces, y: number, isDashed: boolean): Shape => ({
  kind: 'rect',
  x: start,
  y: y + 0.75,
  width: Math.max(3, end - start),
  height: PLOT_HEIGHT - 1.5,
  stroke: { token: 'ink', width: 1.5, ...(isDashed ? { dash: DASH } : {}) },
});

/** Empty without a comparison. */
export const windowsOverview = (
  { engine, answer, messages, measure }: PictureScene,
  { left, right, overview }: PlotFrame,
  height: number,
): readonly Shape[] => {
  const { question, table, unit, filtered, total } = answer;
  if (!question.compare) return [];
  const top = height - overview;
  const domain = overviewDomain(contextOf(table), question);
  const { scale, edges } = overviewBins(domain, right - left, unit);
  const across = createTimeScale(domain, left, right);
  const binsOf = (counted: 'filtered' | 'all') => ask(engine, { kind: 'bins', question, counted, edges });
  const [a, b] = [question.window, question.compare].map((window) => endPlaces(window, across));
  if (!a || !b) return [];
  const at = letterPlaces(a, b);
  const { compare } = messages;
  const letters = [
    [at.a, compare.a],
    [at.b, compare.b],
  ] as const;
  return [
    ...layoutOverview({
      scale: across,
      edges,
      counts: binsOf('filtered'),
      ghost: filtered < total ? binsOf('all') : null,
      height: PLOT_HEIGHT,
      top,
    }),
    windowShape(a, top, false),
    windowShape(b, top, true),
    ...letters.flatMap(([x, text]): Shape[] => [
      { kind: 'rect', x: x - HALF, y: top, width: 2 * HALF, height: PLOT_HEIGHT, fill: { token: 'panel' } },
      { kind: 'text', x, y: top + 11, text, token: 'ink', align: 'middle', ...LETTER },
    ]),
    ...overviewTicks(scale, unit, messages, measure).map((tick): Shape => ({
      kind: 'text',
      x: left + tick.left,
      y: top + DATES,
      text: tick.text,
      token: 'muted',
      ...TICK,
    })),
  ];
};
