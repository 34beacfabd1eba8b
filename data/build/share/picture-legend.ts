/** The legend of the picture: only the signs that the picture shows. */
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

/** The entries for bars: assertion, shape and certainty of the dates. */
const barEntries = ({ table, dates, rows }: Answer): readonly Candidate[] => {
  // Rows of an answer are in range.
  const shown = [...rows];
  const dated = shown.filter((row) => !Number.isNaN(dates.startMin[row]!));
  const asserted = (assertion: (typeof ASSERTIONS)[number]): boolean =>
    shown.some((row) => ASSERTIONS[table.assertion[row]!] === assertion);
  const shaped = (shape: (typeof SHAPES)[number]): boolean => dated.some((row) => SHAPES[dates.shape[row]!] === shape);
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

/** The texts are shorter than those of the app's legend, to fit on one line of the picture. */
const listEntries = (answer: Answer, { mode, isHatched }: PanelFacts): readonly Entry[] => {
  const { table, rows, span } = answer;
  const entries: readonly Candidate[] = [
    ...(mode === 'bars' ? barEntries(answer) : COUNT_ENTRIES),
    [span.end > table.asOf.latest, NO_DATA_SAMPLE, 'no data: not calm'],
    [
      rows.some((row) => WHERE_PRECISIONS[table.scene[row]!] === 'region'), // row in range
      MAP_SAMPLES.region,
      'somewhere in this region',
    ],
    [isHatched, HATCH_SAMPLE, MAP_NOTES.hatch['en'] ?? ''],
  ];
  return entries.filter(([isThere]) => isThere).map(([, shapes, text]) => ({ shapes, text }));
};

/** What the legend needs to know of the two panels. */
export interface PanelFacts {
  readonly mode: 'bars' | 'counts';
  /** Whether the map shows hatched land. */
  readonly isHatched: boolean;
}
export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** Entries in two columns of equal width; one that is wider than a column takes a whole line. Sizes in pixels. */
export const writeLegend = (answer: Answer, panels: PanelFacts, width: number, measure: Measure): Legend => {
  const column = width / 2;
  let cell = 0;
  const parts = listEntries(answer, panels).map(({ shapes, text }, i) => {
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
