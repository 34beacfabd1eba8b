/**
 * What the page says before the app does, in one language: headline, deck, status, source line, and the names of what
 * takes room.
 */
import { describeCaveat } from '../../wording/describe-caveat.ts';
import { describeNotes } from '../../wording/describe-notes.ts';
import { describeWindow } from '../../wording/describe-window.ts';
import { deckOfTracks, readDeck, type DeckPart } from '../../wording/read-deck.ts';
import { sourceRuns, type SourceRun } from '../../wording/source-runs.ts';
import { dueLines } from '../../query/places/map-notes.ts';
import { storySteps } from '../../query/story/steps.ts';
import type { Lang } from '../../base/lang.ts';
import { ask, type FirstView } from '../first-view.ts';

export interface FirstWords {
  readonly lang: Lang;
  readonly headline: string;
  readonly deck: readonly DeckPart[];
  /** That a machine coded the data, and who is heard in them. */
  readonly caveat: string;
  /** The status: count, window, notes. */
  readonly status: readonly [count: string, window: string, notes: string];
  readonly source: readonly SourceRun[];
  /** Of a button for which room is kept; null without a story. */
  readonly story: string | null;
  readonly tools: readonly string[];
  /** Of the way to the other pane, where there is room for one. */
  readonly other: string;
  readonly openFull: string;
  readonly credits: readonly [long: string, short: string];
  readonly unstarted: { readonly question: string; readonly table: string; readonly retry: string };
}

export const firstWords = (view: FirstView): FirstWords => {
  const { table, engine, answer, messages } = view;
  const { document } = table;
  const { status } = ask(engine, { kind: 'counts', question: answer.question, parts: ['status'] });
  const deck = document.view?.deck;
  const steps = storySteps(table).length;
  const { app, map, search, reading, unstarted } = messages;
  const notes = dueLines(engine.schema.mapNotes, null, messages.dates.lang).join(' ');
  return {
    lang: messages.dates.lang,
    headline: document.view?.headline ?? document.title,
    deck: deck === undefined ? deckOfTracks(engine.schema, messages) : readDeck(deck, engine.schema.vocabulary),
    caveat: describeCaveat(document, messages),
    status: [
      reading.status.showing(status.shown, status.total),
      describeWindow(answer, messages),
      describeNotes(table, status, messages),
    ],
    source: sourceRuns(table, messages, notes),
    story: steps === 0 ? null : messages.story.enter(steps),
    tools: [search.open, app.filters, app.share],
    other: map.region,
    openFull: reading.source.openFull,
    credits: [map.credits, map.creditsShort],
    unstarted: { ...unstarted, retry: app.retry },
  };
};
