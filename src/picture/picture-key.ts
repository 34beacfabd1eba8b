/** The key of a picture: only the signs that it shows. */
import type { Shape } from '../base/paint/shapes.ts';
import {
  BODY_SAMPLES,
  HATCH_SAMPLE,
  MAP_SAMPLES,
  NO_DATA_SAMPLE,
  TIME_SAMPLES,
} from '../layout/legend/legend-samples.ts';
import { countBox } from '../layout/count-box.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { Looks } from '../query/find-looks.ts';
import { ask, type PictureScene } from './scene.ts';

export interface KeyEntry {
  /** None for a sign that stands in its text. */
  readonly shapes: readonly Shape[];
  readonly text: string;
}
/** What the key needs to know of the panels. */
export interface PanelFacts {
  /** Null where there is no timeline. */
  readonly mode: 'bars' | 'counts' | null;
  readonly hasMap: boolean;
  /** What the hatching in sight means. */ readonly hatches: readonly string[];
}

type Candidate = readonly [isThere: boolean, shapes: readonly Shape[], text: string];
type KeyWords = AllMessages['picture']['key'];

/** The entries for bars: assertion, shape and certainty of the dates. */
const barEntries = (looks: Looks, isPublished: boolean, words: KeyWords): readonly Candidate[] => [
  [looks.shapes.has('span') || looks.shapes.has('state'), TIME_SAMPLES.square, words.lasted],
  [looks.shapes.has('instant'), TIME_SAMPLES.once, words.once],
  [looks.hasPartOfDay, TIME_SAMPLES.part, words.part],
  [looks.shapes.has('within'), TIME_SAMPLES.within, words.within],
  [looks.shapes.has('repeated'), TIME_SAMPLES.repeated, words.repeated],
  [looks.hasFades, TIME_SAMPLES.fade, words.fade],
  [looks.hasUnknownStart, TIME_SAMPLES.unknown, words.unknown],
  [looks.hasOngoing, TIME_SAMPLES.ongoing, isPublished ? words.ongoing : words.openEnd],
  [looks.assertions.has('claimed'), BODY_SAMPLES.claimed, words.claimed],
  [looks.assertions.has('implied'), BODY_SAMPLES.implied, words.implied],
  [looks.assertions.has('assessment'), BODY_SAMPLES.assessment, words.assessment],
  [looks.hasOutside, [], words.outside],
  [looks.hasGuess, [], words.guess],
];

const COLUMN = { x: 4, y: 3, width: 48, height: 10 };
const countEntries = (words: KeyWords): readonly Candidate[] => [
  [true, countBox(COLUMN, 'ink', true, COLUMN.y), words.certain],
  [true, countBox(COLUMN, 'ink', false, COLUMN.y), words.possible],
];

export const listKey = (
  { engine, answer, messages }: PictureScene,
  { mode, hasMap, hatches }: PanelFacts,
): readonly KeyEntry[] => {
  const { question } = answer;
  const { asOf } = engine.schema;
  const words = messages.picture.key;
  const { looks } = ask(engine, { kind: 'counts', question, parts: ['looks'] });
  const entries: readonly Candidate[] = [
    ...(mode === 'bars' ? barEntries(looks, asOf.isNamed, words) : mode === 'counts' ? countEntries(words) : []),
    [mode !== null && question.window.end > asOf.latest, NO_DATA_SAMPLE, words.noData],
    [hasMap && looks.scenes.has('region'), MAP_SAMPLES.region, words.region],
    ...hatches.map((text): Candidate => [true, HATCH_SAMPLE, text]),
  ];
  return entries.filter(([isThere]) => isThere).map(([, shapes, text]) => ({ shapes, text }));
};
