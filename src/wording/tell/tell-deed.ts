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
import { describeFilters, describeStatusLine } from '../describe-empty.ts';
import { describeWindow } from '../describe-window.ts';
import { spellOut } from './spell-out.ts';
import { tellEventWhole } from './tell-event.ts';

export interface DeedFacts {
  readonly before: Selection;
  readonly after: Selection;
  readonly answer: Answer;
  readonly counts: Pick<Counts, 'status' | 'empty'>;
  readonly neighbours: Pick<Neighbours, 'position' | 'count'>;
}

export const MAX_WORDS = 30;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

type Key = keyof Selection;

const differs = ({ before, after }: DeedFacts, ...keys: readonly Key[]): boolean =>
  keys.some((key) => before[key] !== after[key]);

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

/** Time, mode, dating and comparison, each as it now is. */
const tellTime = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { answer } = facts;
  const { deeds } = messages.tell;
  return [
    ...(differs(facts, 'dating') ? [deeds.dating[answer.question.dating]] : []),
    ...(differs(facts, 'window', 'mode', 'compare') || (differs(facts, 'at') && answer.question.mode !== 'window')
      ? [`${spellOut(describeWindow(answer, messages), messages)}.`]
      : []),
  ];
};

const tellFilters = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  if (!differs(facts, 'filters')) return [];
  const filters = describeFilters(facts.answer.table, facts.answer.question.filters, messages);
  return [filters === '' ? messages.tell.deeds.noFilters : messages.tell.filtered(filters)];
};

/** What of a view decides how many events are shown. */
const COUNTED: readonly Key[] = ['window', 'at', 'mode', 'dating', 'filters', 'compare'];

const tellCount = (facts: DeedFacts, messages: AllMessages): readonly string[] => {
  const { answer, counts } = facts;
  if (!differs(facts, ...COUNTED)) return [];
  const text = describeStatusLine(answer.table, answer.question, counts, messages);
  return [/[.!?]$/.test(text) ? text : `${text}.`];
};

/** As many of the sentences as there is room for before the last, which always is told. */
const within = (sentences: readonly string[]): string => {
  const last = sentences.at(-1) ?? '';
  let room = MAX_WORDS - wordsIn(last);
  const told = sentences.slice(0, -1).filter((sentence) => {
    const fits = wordsIn(sentence) <= room;
    if (fits) room -= wordsIn(sentence);
    return fits;
  });
  return [...told, last].join(' ');
};

/** "" where nothing that can be heard has changed. */
export const tellDeed = (facts: DeedFacts, messages: AllMessages): string =>
  within([
    ...tellStep(facts, messages),
    ...tellTime(facts, messages),
    ...tellFilters(facts, messages),
    ...tellCount(facts, messages),
    ...tellSelected(facts, messages),
  ]);
