/**
 * What a person's deed has changed, said once: for who listens. Only what differs between two views is told, the most
 * telling first, and how many events that leaves; in at most 30 words.
 */
import type { AllMessages } from '../../i18n/en.ts';
import type { Counts } from '../../query/queries.ts';
import { storySteps } from '../../query/story/steps.ts';
import type { Neighbours } from '../../query/time/find-neighbours.ts';
import type { Answer } from '../../query/types.ts';
import type { Selection } from '../../selection/selection.ts';
import { canReset } from '../../selection/actions.ts';
import type { Deed } from '../../selection/note-deed.ts';
import { describeFilters, describeStatusLine } from '../describe-empty.ts';
import { describeWindow } from '../describe-window.ts';
import { spellOut } from './spell-out.ts';
import { tellEventWhole } from './tell-event.ts';
import { asSentence, within } from './within.ts';

/** What a deed led to that is in no view. */
export type Noted =
  | Exclude<Deed, { readonly kind: 'moved' }>
  | { readonly kind: 'paused' }
  /** So many of the events that have a place are in sight of the map. */
  | { readonly kind: 'sight'; readonly seen: number; readonly placed: number };

export interface DeedFacts {
  readonly before: Selection;
  readonly after: Selection;
  /** In the order in which they came. */
  readonly noted?: readonly Noted[];
  readonly answer: Answer;
  readonly counts: Pick<Counts, 'status' | 'empty'>;
  readonly neighbours: Pick<Neighbours, 'position' | 'count'>;
  /** There is room for the map or the timeline, not for both. */
  readonly isOnePane?: boolean;
}

type Key = keyof Selection;

const differs = ({ before, after }: DeedFacts, ...keys: readonly Key[]): boolean =>
  keys.some((key) => before[key] !== after[key]);

const tellTravel = (
  { by, change }: Extract<Deed, { readonly kind: 'travelled' }>,
  { tell: { deeds }, undo }: AllMessages,
): string => {
  if (by === 0) return '';
  // Of several at once no word says what they changed.
  return deeds[by < 0 ? 'undone' : 'redone'](change && Math.abs(by) === 1 ? undo.changes[change] : null);
};

const tellNoted = (noted: Noted, messages: AllMessages): string => {
  const { deeds } = messages.tell;
  switch (noted.kind) {
    case 'end':
      return deeds.ends[noted.of];
    case 'travelled':
      return tellTravel(noted, messages);
    case 'opened':
      return deeds.opened(noted.parts);
    case 'listed':
      return deeds.listed(noted.events);
    case 'sight':
      return deeds.sight(noted.seen, noted.placed);
    case 'match':
      return deeds.match(noted.place, noted.of);
    case 'said':
      return noted.text;
    case 'closed':
    case 'paused':
    case 'playedOut':
      return deeds[noted.kind];
  }
};

/** How the page looks and how it plays, each as it now is. */
const tellLooks = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { theme, view, colour, speed, step } = facts.after;
  const { deeds } = messages.tell;
  const shownView = view === 'split' && facts.isOnePane === true ? 'timeline' : view;
  return [
    ...(differs(facts, 'theme') ? [deeds.theme[theme]] : []),
    // A story's step says by itself what it is about.
    ...(differs(facts, 'view') && !differs(facts, 'story') ? [deeds.view[shownView]] : []),
    ...(differs(facts, 'colour') && !differs(facts, 'story') ? [deeds.colour(messages.legend.colour.by[colour])] : []),
    ...(differs(facts, 'speed') ? [deeds.speed(messages.datesPanel.speed(speed))] : []),
    ...(differs(facts, 'step') ? [deeds.step(messages.datesPanel.step(step))] : []),
  ];
};

const tellSelected = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { after, answer, neighbours } = facts;
  const { deeds } = messages.tell;
  if (!differs(facts, 'selected')) return [];
  const row = after.selected === null ? undefined : answer.table.indexOf.get(after.selected);
  if (row === undefined) return after.story === null ? [deeds.unselected] : [];
  const { position, count } = neighbours;
  const told = deeds.selected(tellEventWhole(answer, row, messages, true));
  return [position > 0 ? `${told} ${deeds.position(position, count)}` : told];
};

const tellStep = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { after, answer } = facts;
  if (!differs(facts, 'story')) return [];
  if (after.story === null) return [messages.tell.deeds.storyLeft];
  const steps = storySteps(answer.table);
  return [`${messages.tour.announce(after.story, steps.length, steps[after.story - 1]?.title ?? '')}.`];
};

const tellWindow = ({ after, answer }: DeedFacts, messages: AllMessages): string => {
  const told = `${spellOut(describeWindow(answer, messages), messages)}.`;
  return after.compare === null
    ? asSentence(told, messages.dates.locale)
    : messages.tell.deeds.comparing(told.replaceAll(' · ', '; '));
};

/** Time, mode, dating and comparison, each as it now is. */
const tellTime = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { answer } = facts;
  const { deeds } = messages.tell;
  return [
    ...(differs(facts, 'dating') ? [deeds.dating[answer.question.dating]] : []),
    ...(differs(facts, 'compare') && facts.after.compare === null ? [deeds.compareLeft] : []),
    ...(differs(facts, 'window', 'mode', 'compare') || (differs(facts, 'at') && answer.question.mode !== 'window')
      ? [tellWindow(facts, messages)]
      : []),
  ];
};

/** What a reset brings back; each of them alone says by itself that it is as before. */
const OWN: readonly Key[] = ['window', 'at', 'mode', 'dating', 'filters', 'compare', 'selected', 'story', 'colour'];

const tellReset = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const isTravel = facts.noted?.some(({ kind }) => kind === 'travelled') ?? false;
  const isMuch = OWN.filter((key) => differs(facts, key)).length > 1;
  return isMuch && !isTravel && !canReset(facts.after) ? [messages.tell.deeds.reset] : [];
};

/** Each step of a story brings filters of its own, which may be the same. */
export const isFilteredAnew = ({ before, after }: Pick<DeedFacts, 'before' | 'after'>): boolean =>
  JSON.stringify(before.filters) !== JSON.stringify(after.filters);

const tellFilters = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  // A story's step says by itself what it is about.
  if (!isFilteredAnew(facts) || differs(facts, 'story')) return [];
  const filters = describeFilters(facts.answer.table, facts.answer.question.filters, messages);
  return [filters === '' ? messages.tell.deeds.noFilters : messages.tell.filtered(filters)];
};

/** What of a view decides how many events are shown. */
const COUNTED: readonly Key[] = ['window', 'mode', 'dating', 'compare'];

/** The playhead alone counts nothing anew where the window decides. */
const isRecounted = (facts: DeedFacts): boolean =>
  differs(facts, ...COUNTED) ||
  isFilteredAnew(facts) ||
  (differs(facts, 'at') && facts.answer.question.mode !== 'window');

/** Deeds after which a listener wants to know what there is now, even if it is the same. */
const COUNTS: ReadonlySet<Noted['kind']> = new Set(['paused', 'playedOut']);

const tellCount = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { answer, counts, noted = [] } = facts;
  if (!isRecounted(facts) && !noted.some(({ kind }) => COUNTS.has(kind))) return [];
  const text = describeStatusLine(answer.table, answer.question, counts, messages);
  return [/[.!?]$/.test(text) ? text : `${text}.`];
};

/** What takes the place of what was open is told itself. */
const isReplaced = (facts: DeedFacts): boolean =>
  (differs(facts, 'selected') && facts.after.selected !== null) ||
  facts.noted?.some(({ kind }) => kind === 'listed') === true;

/** "" where nothing that can be heard has changed. */
export const tellDeed = (facts: DeedFacts, messages: AllMessages): string => {
  const noted = (facts.noted ?? [])
    .filter(({ kind }) => kind !== 'closed' || !isReplaced(facts))
    .map((each) => tellNoted(each, messages))
    .filter((text) => text !== '');
  const step = tellStep(facts, messages);
  const others = [
    ...tellReset(facts, messages),
    ...tellLooks(facts, messages),
    ...tellTime(facts, messages),
    ...tellFilters(facts, messages),
    ...tellCount(facts, messages),
    ...tellSelected(facts, messages),
  ];
  const all = [...noted, ...step, ...others];
  // Of a step its title is told whatever else there is, of all else what came last.
  return within(all, step.length > 0 ? noted.length : all.length - 1);
};
