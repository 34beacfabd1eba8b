/** The legend of the picture: only the signs that the picture shows. */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import {
  BODY_SAMPLES,
  HATCH_SAMPLE,
  MAP_SAMPLES,
  NO_DATA_SAMPLE,
  SAMPLE,
  TIME_SAMPLES,
} from '../../../src/layout/legend/legend-samples.ts';
import { POSSIBLE } from '../../../src/layout/meanings.ts';
import type { Looks } from '../../../src/query/find-looks.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import { ask, type FirstView } from './first-view.ts';
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
const barEntries = (looks: Looks, isPublished: boolean): readonly Candidate[] => [
  [looks.assertions.has('reported'), BODY_SAMPLES.reported, 'reported'],
  [looks.assertions.has('claimed'), BODY_SAMPLES.claimed, '❝ claimed by someone named'],
  [looks.assertions.has('implied'), BODY_SAMPLES.implied, 'implied'],
  [looks.assertions.has('assessment'), BODY_SAMPLES.assessment, 'assessment'],
  [looks.shapes.has('instant'), TIME_SAMPLES.once, 'once, that day'],
  [looks.hasPartOfDay, TIME_SAMPLES.part, 'in a part of the day'],
  [looks.shapes.has('within'), TIME_SAMPLES.within, 'once, somewhere within'],
  [looks.shapes.has('repeated'), TIME_SAMPLES.repeated, 'several times within'],
  [looks.hasFades, TIME_SAMPLES.fade, 'end not known to the day'],
  [looks.hasUnknownStart, TIME_SAMPLES.unknown, 'start not given'],
  [looks.hasOngoing, TIME_SAMPLES.ongoing, isPublished ? 'ongoing at publication' : 'end not given'],
  [looks.hasOutside, [], '° dated from outside the source'],
  [looks.hasGuess, [], '* date assumed or inferred'],
];

const COLUMN: Shape = { kind: 'rect', x: 4, y: 3, width: 48, height: 10, fill: { token: 'ink' } };
const COUNT_ENTRIES: readonly Candidate[] = [
  [true, [COLUMN], 'certain at that time'],
  [true, [{ kind: 'group', opacity: POSSIBLE, shapes: [COLUMN] }], 'possible, not certain'],
];

/** The texts are shorter than those of the app's legend, to fit on one line of the picture. */
const listEntries = ({ engine, answer }: FirstView, { mode, hatches }: PanelFacts): readonly Entry[] => {
  const { question, span } = answer;
  const { asOf } = engine.schema;
  const { looks } = ask(engine, { kind: 'counts', question, parts: ['looks'] });
  const entries: readonly Candidate[] = [
    ...(mode === 'bars' ? barEntries(looks, asOf.isNamed) : COUNT_ENTRIES),
    [span.end > asOf.latest, NO_DATA_SAMPLE, 'no data: not calm'],
    [looks.scenes.has('region'), MAP_SAMPLES.region, 'somewhere in this region'],
    ...hatches.map((text): Candidate => [true, HATCH_SAMPLE, text]),
  ];
  return entries.filter(([isThere]) => isThere).map(([, shapes, text]) => ({ shapes, text }));
};

/** What the legend needs to know of the two panels. */
interface PanelFacts {
  readonly mode: 'bars' | 'counts';
  /** What the hatching in sight means. */ readonly hatches: readonly string[];
}
export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** Entries in two columns of equal width; one that is wider than a column takes a whole line. Sizes in pixels. */
export const writeLegend = (view: FirstView, panels: PanelFacts, width: number, measure: Measure): Legend => {
  const column = width / 2;
  let cell = 0;
  const parts = listEntries(view, panels).map(({ shapes, text }, i) => {
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
