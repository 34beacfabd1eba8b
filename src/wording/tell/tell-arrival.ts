/** One sentence on what comes in while it plays: the day, what it is and who vouches for it, and how many so far. */
import type { AllMessages } from '../../i18n/en.ts';
import type { Arrival } from '../../query/time/find-arrivals.ts';
import type { Answer } from '../../query/types.ts';
import { daysOf, nameOfGroup, type Told } from '../describe-told.ts';
import { spellOut } from './spell-out.ts';
import { tellEvent, tellName } from './tell-event.ts';
import { asSentence, within } from './within.ts';

/** So many are named of several. */
const NAMED = 2;

const tellGroup = (answer: Answer, group: readonly Arrival[], messages: AllMessages): string => {
  const [first] = group;
  const isOne = first !== undefined && (first.group >= 0 || group.length === 1);
  return isOne ? tellName(answer, first.row, messages) : nameOfGroup(answer, group, messages);
};

/** "" of the time without events. */
export const tellArrival = (answer: Answer, { start, stop }: Told, messages: AllMessages): string => {
  if (!stop) return '';
  const { groups, unit } = stop;
  const [day = ''] = daysOf(answer, start, unit, messages);
  const [only, ...others] = groups.flat();
  const isBefore = groups.flat().every((arrival) => arrival.isBefore);
  const named =
    only && others.length === 0
      ? [tellEvent(answer, only.row, messages)]
      : groups.slice(0, NAMED).map((group) => tellGroup(answer, group, messages));
  const more = groups.length - named.length;
  const told = [...named, ...(more > 0 ? [messages.tell.more(more)] : [])].join('; ');
  const when = isBefore ? messages.told.before(day) : day;
  // How many there are gives way to what they are.
  const sentences = [spellOut(`${when}: ${told}.`, messages), `${messages.told.soFar(answer.shown, answer.total)}.`];
  return within(
    sentences.map((sentence) => asSentence(sentence, messages.dates.locale)),
    0,
  );
};
