/**
 * What a view shows, told: the window, what happened on each side of the axis by occasion with how each date and claim
 * is known, what answers what, who is heard, and what is missing. The same truth as the picture, in three lengths.
 */
import { isOfArticle, readSources } from '../../events/outside.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { OccasionRow, Occasions, StandingStrip } from '../../query/occasions/list-occasions.ts';
import type { Unmarked } from '../../query/places/list-unmarked.ts';
import type { Counts } from '../../query/queries.ts';
import type { Answer } from '../../query/types.ts';
import { describeCaveat } from '../describe-caveat.ts';
import { describeFilters, describeStatusLine } from '../describe-empty.ts';
import { describeNotes } from '../describe-notes.ts';
import { trackName, trackStanding } from '../describe-type.ts';
import { describeAsOf } from '../describe-when.ts';
import { describeWindow } from '../describe-window.ts';
import { nameSources } from '../source-names.ts';
import { spellOut } from './spell-out.ts';
import { headOf, tellEvent } from './tell-event.ts';

/** What is told of: results of the engine, for one question. */
export interface TellFacts {
  readonly answer: Answer;
  readonly occasions: Occasions;
  readonly counts: Pick<Counts, 'status' | 'empty' | 'vouched' | 'tracks'>;
  readonly unmarked: Unmarked;
}
export interface OutlineItem {
  readonly text: string;
  readonly items: readonly OutlineItem[];
}
export type TellLength = 'sentence' | 'paragraph';

/** So many occasions of a side are named; the rest are counted. */
const NAMED = { sentence: 3, paragraph: 8 } as const;
/** So many of what holds throughout. */
const NAMED_STANDING = 2;

type SideName = 'above' | 'below';
const SIDES: readonly SideName[] = ['above', 'below'];

const isShown = ({ presence }: Answer, row: number): boolean => presence[row] !== 0; // row in range

/** Those of which something is shown, in time order. */
const occasionsOn = ({ answer, occasions }: TellFacts, side: SideName): readonly OccasionRow[] =>
  occasions[side].rows
    .filter(({ row, parts }) => isShown(answer, row) || parts.some((part) => isShown(answer, part.row)))
    .toSorted((a, b) => answer.dates.rank[a.row]! - answer.dates.rank[b.row]!); // rows are in range

/** The ones that matter most, told in time order still. */
const foremost = (rows: readonly OccasionRow[], most: number): readonly OccasionRow[] => {
  if (rows.length <= most) return rows;
  const place = ({ rank, merit }: OccasionRow): number => (rank === 'lead' ? 1e6 : rank === 'plain' ? 1e3 : 0) + merit;
  const chosen = new Set(rows.toSorted((a, b) => place(b) - place(a)).slice(0, most));
  return rows.filter((each) => chosen.has(each));
};

/** A track with what of its occasions is known. */
interface TrackTold {
  readonly name: string;
  /** How many events are shown of it. */
  readonly count: number;
  readonly rows: readonly OccasionRow[];
}

/**
 * Tracks from the upper side to the lower, each with its occasions in time order; one without any only where not all
 * occasions are listed.
 */
const byTrack = (facts: TellFacts, messages: AllMessages): readonly TrackTold[] => {
  const { answer, occasions, counts } = facts;
  const { table, schema } = answer;
  const rows = SIDES.flatMap((side) => occasionsOn(facts, side));
  // Rows and tracks are in range.
  const found = new Set(rows.map(({ row }) => table.track[row]!));
  // Of very many events only some occasions are known: then every track says at least how many it has.
  const listed = occasions.isAll ? [...found] : schema.usedTracks.filter((track) => counts.tracks[track]! > 0);
  return listed.map((track) => ({
    name: trackName(table.vocabulary.tracks[track]!, messages),
    count: counts.tracks[track]!,
    rows: rows.filter(({ row }) => table.track[row] === track),
  }));
};

const shownParts = (answer: Answer, { parts }: OccasionRow): readonly OccasionRow['parts'][number][] =>
  parts.filter(({ row }) => isShown(answer, row));

const tellOccasion = (
  { answer }: TellFacts,
  occasion: OccasionRow,
  messages: AllMessages,
  length: TellLength,
): string => {
  const parts = shownParts(answer, occasion);
  if (!isShown(answer, occasion.row))
    return messages.tell.partsOf(
      headOf(answer, occasion.row),
      parts.map(({ row }) => tellEvent(answer, row, messages)),
    );
  const told = tellEvent(answer, occasion.row, messages);
  return parts.length === 0 || length === 'sentence' ? told : `${told}, ${messages.tell.withParts(parts.length)}`;
};

const tellSides = (facts: TellFacts, length: TellLength, messages: AllMessages): readonly string[] =>
  byTrack(facts, messages).map(({ name, count, rows }) => {
    const named = foremost(rows, NAMED[length]);
    const told = named.map((occasion) => tellOccasion(facts, occasion, messages, length));
    if (!facts.occasions.isAll) return messages.tell.among(name, count, told.join('; '));
    const more = rows.length - named.length;
    return messages.tell.side(name, [...told, ...(more > 0 ? [messages.tell.more(more)] : [])].join('; '));
  });

const tellAnswers = ({ answer, occasions }: TellFacts, messages: AllMessages): readonly string[] =>
  occasions.answers
    .filter(({ from, to }) => isShown(answer, from) && isShown(answer, to))
    .map(({ from, to }) => messages.tell.answers(headOf(answer, from), headOf(answer, to)));

const stripsOf = ({ answer, occasions }: TellFacts): readonly StandingStrip[] =>
  SIDES.flatMap((side) => occasions[side].standing)
    .map(({ track, bars }) => ({ track, bars: bars.filter(({ row }) => isShown(answer, row)) }))
    .filter(({ bars }) => bars.length > 0);

const standingName = ({ table }: Answer, { track }: StandingStrip, messages: AllMessages): string =>
  trackStanding(table.vocabulary.tracks[track]!, messages); // track in range

const tellStanding = (facts: TellFacts, messages: AllMessages): readonly string[] =>
  stripsOf(facts).map((strip) => {
    const named = strip.bars.slice(0, NAMED_STANDING).map(({ row }) => tellEvent(facts.answer, row, messages));
    return messages.tell.standing(
      standingName(facts.answer, strip, messages),
      named.join('; '),
      strip.bars.length - named.length,
    );
  });

/** The window and how many events it shows, or why it shows none; and what is filtered. */
const tellView = ({ answer, counts }: TellFacts, messages: AllMessages): readonly string[] => {
  const { table, question } = answer;
  if (counts.empty) return [`${describeStatusLine(table, question, counts, messages)}.`.replace(/\.\.$/, '.')];
  const filters = describeFilters(table, question.filters, messages);
  const window = spellOut(describeWindow(answer, messages), messages);
  const notes = describeNotes(table, counts.status, messages).replaceAll(' · ', ', ');
  return [
    messages.tell.shown(window, counts.status.shown, counts.status.total, notes),
    ...(filters === '' ? [] : [messages.tell.filtered(filters)]),
  ];
};

/** Who is heard, and whose report it is. */
const tellSources = ({ answer: { table } }: TellFacts, messages: AllMessages): readonly string[] => {
  const caveat = describeCaveat(table.document, messages);
  const sources = readSources(table.document);
  return [
    ...(caveat === '' ? [] : [caveat]),
    ...(sources.length === 0 ? [] : [`${messages.reading.source.source(nameSources(sources, messages))}.`]),
  ];
};

/** In one clause what there is and can't be shown. @param offMap who listens misses no map in a sentence */
const tellGaps = (
  { answer: { table }, counts }: TellFacts,
  offMap: number,
  messages: AllMessages,
): readonly string[] => {
  const { skipped: unread } = table;
  const { undated } = counts.status;
  return unread + undated + offMap > 0 ? [messages.tell.missing({ unread, undated, offMap })] : [];
};

/** What the picture can't show. */
const tellMissing = (facts: TellFacts, messages: AllMessages): readonly string[] => {
  const { table } = facts.answer;
  return [
    ...tellGaps(facts, facts.unmarked.offMap, messages),
    ...(table.document.asOf === undefined
      ? []
      : [
          spellOut(
            messages.tell.noDataAfter(describeAsOf(table, messages), isOfArticle(table.document) ? 'article' : 'other'),
            messages,
          ),
        ]),
  ];
};

/** One sentence a side, or a paragraph. */
export const tell = (facts: TellFacts, length: TellLength, messages: AllMessages): string => {
  const view = tellView(facts, messages);
  const sides = tellSides(facts, length, messages);
  const answers = tellAnswers(facts, messages);
  const sources = tellSources(facts, messages);
  if (length === 'sentence')
    return [...view, ...sides, ...answers, ...sources, ...tellGaps(facts, 0, messages)].join(' ');
  const vouched = facts.counts.empty ? [] : [messages.tell.vouched(facts.counts.vouched)];
  return [
    ...view,
    ...sides,
    ...answers,
    ...tellStanding(facts, messages),
    ...vouched,
    ...sources,
    ...tellMissing(facts, messages),
  ].join(' ');
};

const leaf = (text: string): OutlineItem => ({ text, items: [] });

/** Parts nested by their depth. */
const nested = (facts: TellFacts, parts: OccasionRow['parts'], messages: AllMessages): readonly OutlineItem[] => {
  const [first] = parts;
  if (!first) return [];
  const next = parts.findIndex(({ depth }, at) => at > 0 && depth <= first.depth);
  const end = next < 0 ? parts.length : next;
  return [
    { text: tellEvent(facts.answer, first.row, messages), items: nested(facts, parts.slice(1, end), messages) },
    ...nested(facts, parts.slice(end), messages),
  ];
};

/** Side, occasion, part, in time order; then what answers what, what holds throughout, and what is missing. */
export const tellOutline = (facts: TellFacts, messages: AllMessages): readonly OutlineItem[] => {
  const { answer } = facts;
  const { headings } = messages.tell;
  const { isAll } = facts.occasions;
  const sides = byTrack(facts, messages).map(({ name, count, rows }): OutlineItem => ({
    text: isAll ? name : messages.tell.among(name, count, ''),
    items: rows.map((occasion) => ({
      text: isShown(answer, occasion.row)
        ? tellEvent(answer, occasion.row, messages)
        : messages.timeline.ghost(
            headOf(answer, occasion.row),
            shownParts(answer, occasion).length,
            occasion.total + 1,
          ),
      items: nested(facts, shownParts(answer, occasion), messages),
    })),
  }));
  const standing = stripsOf(facts).map((strip) => ({
    text: standingName(answer, strip, messages),
    items: strip.bars.map(({ row }) => leaf(tellEvent(answer, row, messages))),
  }));
  const undated = facts.occasions.undated.filter((row) => isShown(answer, row));
  const headed = (text: string, items: readonly OutlineItem[]): readonly OutlineItem[] =>
    items.length > 0 ? [{ text, items }] : [];
  return [
    ...headed(headings.view, [...tellView(facts, messages), ...tellSources(facts, messages)].map(leaf)),
    ...sides,
    ...headed(headings.answers, tellAnswers(facts, messages).map(leaf)),
    ...standing,
    ...headed(
      messages.timeline.undated(undated.length),
      undated.map((row) => leaf(tellEvent(answer, row, messages))),
    ),
    ...headed(headings.missing, tellMissing(facts, messages).map(leaf)),
  ];
};
