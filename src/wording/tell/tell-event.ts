/** One event in words without signs: what it is, when and how well that is known, who says so, and where. */
import { ASSERTIONS } from '../../events/codes.ts';
import type { AllMessages } from '../../i18n/en.ts';
import type { Answer } from '../../query/types.ts';
import { describeStatus } from '../describe-status.ts';
import { describeTrack } from '../describe-type.ts';
import { describeWhen, describeWhenAloud } from '../describe-when.ts';
import { describeWhere } from '../describe-where.ts';
import { drawnWords, sceneNames } from '../name-event.ts';
import { spellOut } from './spell-out.ts';

const REPORTED = ASSERTIONS.indexOf('reported');
const POSSIBLE = 1;

export const headOf = ({ table }: Pick<Answer, 'table'>, row: number): string => drawnWords(table, row);

/** The first letter small, since the phrase goes on a sentence. */
const inside = (text: string, { dates }: AllMessages): string =>
  text.slice(0, 1).toLocaleLowerCase(dates.locale) + text.slice(1);

/** Who says so; "" of what the source itself reports, which is the rule. */
const vouching = ({ table }: Answer, row: number, messages: AllMessages): string =>
  table.assertion[row] === REPORTED ? '' : inside(describeStatus(table, row, messages).text, messages);

/** Where it happened; "" where no scene is given. */
const scene = ({ table }: Answer, row: number, messages: AllMessages): string =>
  sceneNames(table, row) === '' ? '' : describeWhere(table, row, messages).short;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/**
 * What an account says of an event beside its name: its date with how well that is known, who vouches unless the source
 * reports it, and that it may lie outside what is shown.
 */
const circumstances = (answer: Answer, row: number, messages: AllMessages, isWhole: boolean): readonly string[] => {
  const { table, question, presence } = answer;
  const when = isWhole
    ? describeWhen(table, row, question.dating, messages).text
    : describeWhenAloud(table, row, question.dating, messages);
  return [
    spellOut(when, messages, table),
    vouching(answer, row, messages),
    presence[row] === POSSIBLE ? messages.timeline.perhaps : '',
  ];
};

/** "Fight for the bridge, began about 3 March, ongoing, date from another source": within an account. */
export const tellEvent = (answer: Answer, row: number, messages: AllMessages): string =>
  joined([headOf(answer, row), ...circumstances(answer, row, messages, false)]);

/** "Strike on the depot, claimed by the general staff": where the date has been said. */
export const tellName = (answer: Answer, row: number, messages: AllMessages): string =>
  joined([headOf(answer, row), vouching(answer, row, messages)]);

/**
 * The same by itself, whole: with its track and its place, and who vouches also where the source itself reports it.
 * @param isBrief the date as within an account, not as the card has it
 */
export const tellEventWhole = (answer: Answer, row: number, messages: AllMessages, isBrief = false): string => {
  const [when = '', vouched = '', ...others] = circumstances(answer, row, messages, !isBrief);
  return joined([
    headOf(answer, row),
    when,
    describeTrack(answer.table, row, messages),
    scene(answer, row, messages),
    vouched === '' ? messages.reading.vouching.reported.short : vouched,
    ...others,
  ]);
};
