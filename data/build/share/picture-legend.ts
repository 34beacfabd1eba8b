/** The legend of the picture: of the grammar of marks only what the picture itself shows, on as many lines as there are. */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { BODY_SAMPLES, MAP_SAMPLES, NO_DATA_SAMPLE, SAMPLE, TIME_SAMPLES } from '../../../src/derive/legend/legend-samples.ts';
import type { Answer } from '../../../src/derive/types.ts';
import { ASSERTIONS, SHAPES } from '../../../src/events/types.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import type { Measure, Style } from './fonts.ts';

interface Entry { readonly shapes: readonly Shape[]; readonly text: string }

const STYLE: Style = { size: 11 };
const LINE = 18;
const SAMPLE_GAP = 5;
const ENTRY_GAP = 16;

/** The words are shorter than the app's legend: a line of a picture has no room for more. */
const listEntries = (answer: Answer, hasAreas: boolean): readonly Entry[] => {
  const { table, dates, rows } = answer;
  const shown = [...rows];
  const isDated = (row: number): boolean => !Number.isNaN(dates.startMin[row] ?? Number.NaN);
  const asserted = (assertion: (typeof ASSERTIONS)[number]): boolean => shown.some((row) => ASSERTIONS[table.assertion[row] ?? 0] === assertion);
  const shaped = (shape: (typeof SHAPES)[number]): boolean => shown.some((row) => isDated(row) && SHAPES[dates.shape[row] ?? 0] === shape);
  const entries: readonly (readonly [isThere: boolean, shapes: readonly Shape[], text: string])[] = [
    [asserted('reported'), BODY_SAMPLES.reported, 'reported'],
    [asserted('claimed'), BODY_SAMPLES.claimed, '❝ claimed by someone named'],
    [asserted('implied'), BODY_SAMPLES.implied, 'implied'],
    [asserted('assessment'), BODY_SAMPLES.assessment, 'assessment'],
    [shaped('within'), TIME_SAMPLES.within, 'once, somewhere within'],
    [shaped('repeated'), TIME_SAMPLES.repeated, 'several times within'],
    [shown.some((row) => dates.startMin[row] !== dates.startMax[row] || dates.endMin[row] !== dates.endMax[row]), TIME_SAMPLES.fade, 'end not known to the day'],
    [shown.some((row) => dates.startUnknown[row] === 1), TIME_SAMPLES.unknown, 'start unknown'],
    [shown.some((row) => dates.ongoing[row] === 1), TIME_SAMPLES.ongoing, 'ongoing at publication'],
    [shown.some((row) => dates.outside[row] === 1), [], '° dated from outside the source'],
    [answer.span.end > table.asOf.latest, NO_DATA_SAMPLE, 'no data: not calm'],
    [hasAreas, MAP_SAMPLES.region, 'somewhere in this region, not an area of control'],
  ];
  return entries.filter(([isThere]) => isThere).map(([, shapes, text]) => ({ shapes, text }));
};

export interface Legend { readonly markup: string; readonly height: number }

/** @param y upper edge; the legend takes `height` below it */
export const writeLegend = (answer: Answer, hasAreas: boolean, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }, measure: Measure): Legend => {
  let left = x;
  let line = 0;
  const parts = listEntries(answer, hasAreas).map(({ shapes, text }, i) => {
    const sample = shapes.length > 0 ? SAMPLE.width + SAMPLE_GAP : 0;
    const taken = sample + measure(text, STYLE);
    if (left > x && left + taken > x + width) {
      left = x;
      line += 1;
    }
    const top = y + line * LINE;
    const inner = writeShapes([...shapes, { kind: 'text', x: sample, y: 12, text, token: 'muted', ...STYLE }], { palette: LIGHT, font: FONT, id: `legend${i}` });
    const at = Math.round(left * 10) / 10;
    left += taken + ENTRY_GAP;
    return `<g transform="translate(${at} ${top})">${inner}</g>`;
  });
  return { markup: parts.join(''), height: parts.length > 0 ? (line + 1) * LINE : 0 };
};
