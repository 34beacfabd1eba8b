/** How what is said of a deed begins and ends, by the page's own messages. */
import type { AllMessages } from '../../../src/i18n/en.ts';
import type { Kind, Said } from './deed.ts';

export const is = (text: string): Said => ({ starts: text, ends: text });
/** The words around the numbers in it, whatever form they have with others. */
export const around = (text: string): Said => ({
  starts: text.slice(0, text.search(/\d/)),
  ends: text.replace(/^[^]*\d \p{L}+/u, ''),
});
export const startOf = (text: string): Said => ({ starts: text.replace(/[ .:]*$/, '') });
type Deeds = AllMessages['tell']['deeds'];
export const said =
  (of: (deeds: Deeds, words: AllMessages) => string, as: (text: string) => Said = is) =>
  (words: AllMessages): Said =>
    as(of(words.tell.deeds, words));
export const selected = said(({ selected: of }) => of(''), startOf);
export const unselected = said((deeds) => deeds.unselected);
export const closed = said((deeds) => deeds.closed);
export const listed = said((deeds) => deeds.listed(5), around);
export const sight = said((deeds) => deeds.sight(5, 7), around);
export const end = (of: keyof Deeds['ends']) => said((deeds) => deeds.ends[of]);
/** In whatever words before: how many events that leaves, at the end. */
export const counted = ({ reading }: AllMessages): Said => ({
  ends: around(`${reading.status.showing(30, 31)}.`).ends ?? '',
});

/** What opens in its place where it has room there, else as a list. */
export const isOpened = (words: AllMessages, kind: Kind): Said =>
  kind === 'wide' ? around(words.tell.deeds.opened(5)) : listed(words);

/** A sentence on what comes in, with how many there are so far. */
export const arrived = ({ told }: AllMessages): Said => ({ ends: around(`${told.soFar(30, 31)}.`).ends ?? '' });
