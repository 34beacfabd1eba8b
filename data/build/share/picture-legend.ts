/** The legend of the picture: of the grammar of marks only what the picture itself shows, on as many lines as there are. */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import { MAP_NOTES } from '../../../src/base/late-resources.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import {
  BODY_SAMPLES,
  HATCH_SAMPLE,
  MAP_SAMPLES,
  NO_DATA_SAMPLE,
  SAMPLE,
  TIME_SAMPLES,
} from '../../../src/layout/legend/legend-samples.ts';
import { POSSIBLE_OPACITY } from '../../../src/layout/timeline/layout-counts.ts';
import type { Answer } from '../../../src/query/types.ts';
import { guessOf } from '../../../src/events/dating.ts';
import { ASSERTIONS, SHAPES, WHERE_PRECISIONS } from '../../../src/events/codes.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import type { Measure, Style } from './fonts.ts';

interface Entry {
  readonly shapes: readonly Shape[];
  readonly text: string;
}

const STYLE: Style = { size: 11 };
const LINE = 18;
const SAMPLE_GAP = 5;

type Candidate = readonly [isThere: boolean, shapes: readonly Shape[], text: string];

/** Of bars: who vouches for them, and how their ends are meant. */
const barEntries = ({ table, dates, rows }: Answer): readonly Candidate[] => {
  const shown = [...rows];
  const dated = shown.filter((row) => !Number.isNaN(dates.startMin[row] ?? Number.NaN));
  const asserted = (assertion: (typeof ASSERTIONS)[number]): boolean =>
    shown.some((row) => ASSERTIONS[table.assertion[row] ?? 0] === assertion);
  const shaped = (shape: (typeof SHAPES)[number]): boolean =>
    dated.some((row) => SHAPES[dates.shape[row] ?? 0] === shape);
  return [
    [asserted('reported'), BODY_SAMPLES.reported, 'reported'],
    [asserted('claimed'), BODY_SAMPLES.claimed, '❝ claimed by someone named'],
    [asserted('implied'), BODY_SAMPLES.implied, 'implied'],
    [asserted('assessment'), BODY_SAMPLES.assessment, 'assessment'],
    [shaped('within'), TIME_SAMPLES.within, 'once, somewhere within'],
    [shaped('repeated'), TIME_SAMPLES.repeated, 'several times within'],
    [
      dated.some((row) => dates.startMin[row] !== dates.startMax[row] || dates.endMin[row] !== dates.endMax[row]),
      TIME_SAMPLES.fade,
      'end not known to the day',
    ],
    [dated.some((row) => dates.startUnknown[row] === 1), TIME_SAMPLES.unknown, 'start not given'],
    [
      dated.some((row) => dates.ongoing[row] === 1),
      TIME_SAMPLES.ongoing,
      table.asOf.isNamed ? 'ongoing at publication' : 'end not given',
    ],
    [dated.some((row) => dates.outside[row] === 1), [], '° dated from outside the source'],
    [dated.some((row) => guessOf(table.records[row]) !== null), [], '* date assumed or inferred'],
  ];
};

const COLUMN: Shape = { kind: 'rect', x: 4, y: 3, width: 48, height: 10, fill: { token: 'ink' } };
const COUNT_ENTRIES: readonly Candidate[] = [
  [true, [COLUMN], 'certain at that time'],
  [true, [{ kind: 'group', opacity: POSSIBLE_OPACITY, shapes: [COLUMN] }], 'possible, not certain'],
];

/** The words are shorter than the app's legend: a line of a picture has no room for more. */
const listEntries = (answer: Answer, { mode, isHatched }: Seen): readonly Entry[] => {
  const { table, rows, span } = answer;
  const entries: readonly Candidate[] = [
    ...(mode === 'bars' ? barEntries(answer) : COUNT_ENTRIES),
    [span.end > table.asOf.latest, NO_DATA_SAMPLE, 'no data: not calm'],
    [
      rows.some((row) => WHERE_PRECISIONS[table.scene[row] ?? 0] === 'region'),
      MAP_SAMPLES.region,
      'somewhere in this region',
    ],
    [isHatched, HATCH_SAMPLE, MAP_NOTES.hatch['en'] ?? ''],
  ];
  return entries.filter(([isThere]) => isThere).map(([, shapes, text]) => ({ shapes, text }));
};

/** What of the panels the legend depends on. */
export interface Seen {
  readonly mode: 'bars' | 'counts';
  /** Hatched land is in sight. */ readonly isHatched: boolean;
}
export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** Entries in two columns of equal width, from the upper left corner; one that is wider than a column has a line of its own. */
export const writeLegend = (answer: Answer, seen: Seen, width: number, measure: Measure): Legend => {
  const column = width / 2;
  let cell = 0;
  const parts = listEntries(answer, seen).map(({ shapes, text }, i) => {
    const start = shapes.length > 0 ? SAMPLE.width + SAMPLE_GAP : 0;
    const isWide = start + measure(text, STYLE) > column;
    if (isWide && cell % 2 === 1) cell += 1;
    const inner = writeShapes([...shapes, { kind: 'text', x: start, y: 12, text, token: 'muted', ...STYLE }], {
      palette: LIGHT,
      font: FONT,
      id: `legend${i}`,
    });
    const at = `${(cell % 2) * column} ${Math.floor(cell / 2) * LINE}`;
    cell += isWide ? 2 : 1;
    return `<g transform="translate(${at})">${inner}</g>`;
  });
  return { markup: parts.join(''), height: Math.ceil(cell / 2) * LINE };
};
