/**
 * A dataset's own first view, and what is said of it in words on the page, in the picture and in its alternative text.
 */
import { describeDateText } from '../wording/describe-when.ts';
import { loadForeignDates } from '../wording/dates/foreign-dates-store.ts';
import { loadDeferredFilters } from '../query/deferred-filters.ts';
import { loadDeferredQueries } from '../query/deferred-queries.ts';
import { createEngine } from '../query/engine.ts';
import type { Engine } from '../query/queries.ts';
import { createQuestion } from '../query/question.ts';
import type { Answer } from '../query/types.ts';
import { buildTable } from '../events/build.ts';
import { localise } from '../events/localise.ts';
import { textLanguagesOf } from '../events/text-languages.ts';
import type { EventTable } from '../events/types.ts';
import { MAX_ROWS } from '../layout/timeline/layout-as-bars.ts';
import { storySteps } from '../query/story/steps.ts';
import { describeStory } from '../wording/describe-story.ts';
import { tell } from '../wording/tell/tell.ts';
import { formatSpan } from '../i18n/dates.ts';
import { DEFAULT_LANG, type Lang } from '../base/lang.ts';
import { en, type AllMessages } from '../i18n/en.ts';
import { uk } from '../i18n/uk.ts';
import { buildLoaded } from '../load/build-loaded.ts';
import { contextOf, type SelectionContext } from '../selection/context.ts';
import { factsOf as factsIn, type Facts as PictureFacts } from '../picture/facts.ts';
import { ask } from '../picture/scene.ts';
import { DEFAULT_SELECTION, IDLE } from '../selection/selection.ts';

export { ask };

export interface FirstView {
  readonly table: EventTable;
  readonly context: SelectionContext;
  readonly engine: Engine;
  readonly answer: Answer;
  readonly messages: AllMessages;
}

// A build waits for what the app fetches late.
await Promise.all([loadDeferredFilters(), loadDeferredQueries(), loadForeignDates()]);

const MESSAGES: Readonly<Record<Lang, AllMessages>> = { en, uk };

/** The languages that its pages, pictures and oEmbed answers are written in. */
export const languagesOf = ({ document }: EventTable): readonly Lang[] => textLanguagesOf(document);

const tableIn = (table: EventTable, lang: Lang): EventTable => {
  const document = localise(table.document, lang);
  if (document === table.document) return table;
  return { ...buildTable(document, table.original, table.skipped, table.readEdtf), fitted: table.fitted };
};

/** @throws LoadError when the dataset can't be read */
export const readFirstView = (text: string, lang: Lang = DEFAULT_LANG): FirstView => {
  const table = tableIn(buildLoaded(text, 'the built-in dataset').table, lang);
  const context = contextOf(table);
  const engine = createEngine(table);
  const question = createQuestion()(DEFAULT_SELECTION, IDLE, context);
  return { table, context, engine, answer: ask(engine, { kind: 'view', question }), messages: MESSAGES[lang] };
};

/** "8–16 May 2024". */
export const windowInWords = (
  {
    table: { zone },
    answer: {
      question: { window },
    },
  }: FirstView,
  { dates }: AllMessages = en,
): string => formatSpan(window.start, window.end, { locale: dates.locale, zone });

/** "30 of 31 events". */
export const countInWords = ({ answer: { shown, total } }: FirstView): string =>
  `${shown} of ${total} ${total === 1 ? 'event' : 'events'}`;

/** What happened on each side, in the window, by whose account. */
export const tellView = ({ engine, answer, messages }: FirstView): string => {
  const { question } = answer;
  return tell(
    {
      answer,
      occasions: ask(engine, { kind: 'occasions', question, most: MAX_ROWS }),
      counts: ask(engine, { kind: 'counts', question, parts: ['status', 'empty', 'vouched', 'tracks'] }),
      unmarked: ask(engine, { kind: 'areas', question }).unmarked,
    },
    'sentence',
    messages,
  );
};

/** What the picture shows, for who does not see it: what happened on each side, by whose account. */
export const describePicture = (view: FirstView): string => `${view.messages.tell.picture} ${tellView(view)}`;

/** The same of a picture for a post, which has the timeline alone. */
export const describeSocial = (view: FirstView): string => `${view.messages.tell.timeline} ${tellView(view)}`;

/** Of a picture of the story: its steps, and what they are about. */
export const describeStoryPicture = (view: FirstView): string =>
  `${describeStory(storySteps(view.table), view.messages)} ${tellView(view)}`;

/** Every fact that a page has to carry with it; what the dataset does not say is left out. */
interface Facts extends PictureFacts {
  /** Each with its date, the newest last. */
  readonly corrections: readonly string[];
  readonly licence: string | null;
}

export const factsOf = ({ table, messages }: Pick<FirstView, 'table' | 'messages'>): Facts => {
  const { corrections = [], licence } = table.document;
  return {
    ...factsIn(table, messages),
    corrections: corrections.map(
      ({ date, what }) =>
        `${messages.reading.source.corrected(describeDateText(table, date, messages) ?? date, 1)}: ${what}`,
    ),
    licence: licence ? `${licence.id}, ${licence.attribution}` : null,
  };
};
