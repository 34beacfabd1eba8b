/** Every mark that the timeline can draw of an event, as one page: kind of time, who vouches, precision, condition. */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { faded } from '../../../src/layout/opacity.ts';
import { barFrame, barShapes, type BarSpec } from '../../../src/layout/timeline/bar-shapes.ts';
import { drawGrowth } from '../../../src/layout/timeline/draw-growth.ts';
import { ringsAt } from '../../../src/layout/timeline/ties.ts';
import { drawStalks } from '../../../src/layout/timeline/draw-stalks.ts';
import type { TimelineInput } from '../../../src/layout/timeline/types.ts';
import { DIMMED_MARK } from '../../../src/layout/meanings.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';

const WIDTH = 100;
/** Of a mark's own picture, from its top. */
const MIDDLE = 12;
const BAR: BarSpec = {
  shape: 'span',
  assertion: 'reported',
  token: 'track1',
  y: MIDDLE,
  thickness: 10,
  x0: 0,
  x1: WIDTH,
  sure0: 0,
  sure1: WIDTH,
};

type Part = readonly (readonly [name: string, part: Partial<BarSpec>])[];

export const KINDS: Part = [
  ['lasted', { shape: 'span' }],
  ['once, that day', { shape: 'instant' }],
  ['once, a short day', { shape: 'instant', x0: 44, x1: 56, sure0: 44, sure1: 56 }],
  ['part of a day', { shape: 'instant', part: { x0: 70, x1: 95 }, sure0: 70, sure1: 95 }],
  ['once, somewhere within', { shape: 'within' }],
  ['several times within', { shape: 'repeated' }],
  ['start not given', { shape: 'state', x0: 40, sure0: 40, leaderFrom: 4 }],
];
export const VOUCHED = ['reported', 'claimed', 'implied', 'assessment'] as const;

/** What only some kinds of time have: an end that is not known to the day, and none yet. */
const LASTING = new Set(['lasted', 'start not given']);
const CONDITIONS: readonly (readonly [name: string, part: Partial<BarSpec>, isLasting: boolean])[] = [
  ['known to the day', {}, false],
  ['start not to the day', { sure0: 60 }, true],
  ['end not to the day', { sure1: 60 }, true],
  ['ongoing', { ongoing: true }, true],
  ['cut at its start', { cutLeft: true }, false],
  ['cut at its end', { cutRight: true }, false],
  ['only possible', { possible: true }, false],
];

/** A playing that has come to the middle of the mark. */
const PLAYED = {
  answer: { question: { mode: 'sofar', at: 0.5, compare: null } },
  scale: { x: (at: number) => at * WIDTH, right: WIDTH + 1 },
  width: WIDTH + 20,
  height: 2 * MIDDLE,
} as unknown as TimelineInput;
const ROW = 0;

/** What a mark looks like in each state of its row. A ghost is as faint as what is dimmed: neither is told now. */
const STATES: readonly (readonly [name: string, wrap: (shapes: readonly Shape[]) => readonly Shape[]])[] = [
  [
    'open',
    (shapes) => [
      ...shapes,
      ...drawStalks(
        [{ of: ROW, x: 4, to: 14, y: MIDDLE + 15, isPerhaps: false }],
        new Map([[ROW, { row: ROW, x0: 0, x1: WIDTH, y: MIDDLE }]]),
      ),
    ],
  ],
  ['selected', (shapes) => [...shapes, barFrame({ x: -2, y: MIDDLE - 7, width: WIDTH + 4, height: 14 }, 'accent')]],
  ['related to the selected', (shapes) => [...shapes, ...ringsAt(WIDTH + 10, MIDDLE, false)]],
  ['related, inferred', (shapes) => [...shapes, ...ringsAt(WIDTH + 10, MIDDLE, true)]],
  ['dimmed, or a ghost', (shapes) => faded(shapes, DIMMED_MARK)],
  ['told to its middle', (shapes) => drawGrowth(PLAYED, shapes, 1) ?? []],
];

export interface GalleryMark {
  readonly kind: string;
  readonly assertion: BarSpec['assertion'];
  readonly condition: string;
  readonly shapes: readonly Shape[];
}

/** Null where a kind of time has no such condition. */
const markOf = (kind: Part[number], assertion: BarSpec['assertion'], column: number): GalleryMark | null => {
  const condition = CONDITIONS[column];
  const of = (part: Partial<BarSpec>): Shape[] => barShapes({ ...BAR, ...kind[1], assertion, ...part });
  if (!condition) {
    const [name, wrap] = STATES[column - CONDITIONS.length]!; // no column beyond those
    return { kind: kind[0], assertion, condition: name, shapes: wrap(of({})) };
  }
  const [name, part, isLasting] = condition;
  return isLasting && !LASTING.has(kind[0]) ? null : { kind: kind[0], assertion, condition: name, shapes: of(part) };
};

const COLUMNS = [...CONDITIONS.map(([name]) => name), ...STATES.map(([name]) => name)];
const ROWS = KINDS.flatMap((kind) => VOUCHED.map((assertion) => [kind, assertion] as const));

export const GALLERY: readonly GalleryMark[] = ROWS.flatMap(([kind, assertion]) =>
  COLUMNS.flatMap((_, column) => markOf(kind, assertion, column) ?? []),
);

const LEFT = 230;
const [PITCH_X, PITCH_Y, TOP] = [WIDTH + 40, 30, 60] as const;
const moved = (shapes: readonly Shape[], x: number, y: number, id: string): string =>
  `<g transform="translate(${x} ${y})">${writeShapes(shapes, { palette: LIGHT, font: FONT, id })}</g>`;
const word = (text: string, x: number, y: number, weight: 400 | 600 = 400): Shape => ({
  kind: 'text',
  x,
  y,
  text,
  token: 'ink',
  size: 12,
  weight,
});

/** The page as an SVG. */
export const drawGallery = (): string => {
  const [width, height] = [LEFT + COLUMNS.length * PITCH_X, TOP + ROWS.length * PITCH_Y + 20];
  const ink = { palette: LIGHT, font: FONT, id: 'words' };
  const words = [
    word('Every mark of the timeline, as the code draws it', 20, 24, 600),
    ...COLUMNS.map((name, i) => word(name, LEFT + i * PITCH_X, 46, 600)),
    ...ROWS.map(([[kind], assertion], i) => word(`${kind}: ${assertion}`, 20, TOP + i * PITCH_Y + 14)),
  ];
  const cells = ROWS.flatMap(([kind, assertion], i) =>
    COLUMNS.flatMap((_, column) => {
      const mark = markOf(kind, assertion, column);
      return mark === null
        ? []
        : [moved(mark.shapes, LEFT + column * PITCH_X, TOP + i * PITCH_Y + 10 - MIDDLE, `m${i}-${column}`)];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.panel}"/>`,
    writeShapes(words, ink),
    ...cells,
    '</svg>\n',
  ].join('\n');
};
