/**
 * A dataset's own first view, and what is said of it in words on the page, in the picture and in its alternative text.
 */
import { describeAsOf, describeDateText } from '../../../src/wording/describe-when.ts';
import { describeCaveat } from '../../../src/wording/describe-caveat.ts';
import { loadForeignDates } from '../../../src/wording/dates/foreign-dates-store.ts';
import { nameSources } from '../../../src/wording/source-names.ts';
import { loadDeferredFilters } from '../../../src/query/deferred-filters.ts';
import { loadDeferredQueries } from '../../../src/query/deferred-queries.ts';
import { createEngine } from '../../../src/query/engine.ts';
import type { Engine, Query, ResultOf } from '../../../src/query/queries.ts';
import { createQuestion } from '../../../src/query/question.ts';
import type { Answer } from '../../../src/query/types.ts';
import { readSources } from '../../../src/events/outside.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { trackName } from '../../../src/wording/describe-type.ts';
import { formatSpan } from '../../../src/i18n/dates.ts';
import { en } from '../../../src/i18n/en.ts';
import { buildLoaded } from '../../../src/load/build-loaded.ts';
import { contextOf, type SelectionContext } from '../../../src/selection/context.ts';
import { DEFAULT_SELECTION, IDLE } from '../../../src/selection/selection.ts';

export interface FirstView {
  readonly table: EventTable;
  readonly context: SelectionContext;
  readonly engine: Engine;
  readonly answer: Answer;
}

// A build waits for what the app fetches late.
await Promise.all([loadDeferredFilters(), loadDeferredQueries(), loadForeignDates()]);

/** What the engine in memory knows at once: everything, once its late code is there. */
export const ask = <Q extends Query>(engine: Engine, query: Q): ResultOf<Q> =>
  engine.query(query, { signal: new AbortController().signal }).now!.value;

/** @throws LoadError when the dataset can't be read */
export const readFirstView = (text: string): FirstView => {
  const { table } = buildLoaded(text, 'the built-in dataset');
  const context = contextOf(table);
  const engine = createEngine(table);
  const question = createQuestion()(DEFAULT_SELECTION, IDLE, context);
  return { table, context, engine, answer: ask(engine, { kind: 'view', question }) };
};

/** "8–16 May 2024". */
export const windowInWords = ({
  table: { zone },
  answer: {
    question: { window },
  },
}: FirstView): string => formatSpan(window.start, window.end, { locale: en.dates.locale, zone });

/** "30 of 31 events". */
export const countInWords = ({ answer: { shown, total } }: FirstView): string =>
  `${shown} of ${total} ${total === 1 ? 'event' : 'events'}`;

const PLACES = { above: 'above the time axis', below: 'below the time axis', axis: 'on the time axis' } as const;

/** "10 Fighting above the time axis": each track that has events in the view. */
const nameTracks = ({ engine, answer: { question } }: FirstView): readonly string[] => {
  const { tracks: counts } = ask(engine, { kind: 'counts', question, parts: ['tracks'] });
  const { usedTracks, vocabulary, sides } = engine.schema;
  return usedTracks
    .filter((track) => counts[track]! > 0)
    .map((track) => `${counts[track]} ${trackName(vocabulary.tracks[track]!, en)} ${PLACES[sides[track]!]}`);
};

/** What the picture shows, in one sentence, for who does not see it. */
export const describePicture = (view: FirstView): string => {
  const { offMap: away, drawn } = ask(view.engine, { kind: 'areas', question: view.answer.question }).unmarked;
  const tracks = nameTracks(view);
  return `Map beside a timeline of ${windowInWords(view)}: ${[countInWords(view), ...tracks].join(', ')}${away > 0 ? `; ${away} of them ${away === 1 ? 'is' : 'are'} not on the map` : ''}${drawn > 0 ? `; ${drawn} ${drawn === 1 ? 'has' : 'have'} a link or an outline on it and no mark` : ''}.`;
};

/** Every fact that a picture or a page has to carry with it; what the dataset does not say is left out. */
interface Facts {
  /** Who is heard in the sources and who is not. */
  readonly caveat: string | null;
  /** "Source: The Hill, as republished by GlobalUpFront". */
  readonly source: string | null;
  readonly version: string | null;
  readonly asOf: string | null;
  /** Each with its date, the newest last. */
  readonly corrections: readonly string[];
  readonly licence: string | null;
}

export const factsOf = ({ table }: Pick<FirstView, 'table'>): Facts => {
  const { document } = table;
  const words = en.reading.source;
  const sources = readSources(document);
  const caveat = describeCaveat(document, en);
  return {
    caveat: caveat === '' ? null : caveat,
    source: sources.length > 0 ? words.source(nameSources(sources, en)) : null,
    version: document.version === undefined ? null : words.version(document.version),
    asOf: document.asOf === undefined ? null : words.asOf(describeAsOf(table, en)),
    corrections: (document.corrections ?? []).map(({ date, what }) =>
      words.corrected(describeDateText(table, date, en) ?? date, what, 1),
    ),
    licence: document.licence ? `${document.licence.id}, ${document.licence.attribution}` : null,
  };
};
