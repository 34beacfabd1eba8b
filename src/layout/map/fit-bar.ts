/**
 * What the words in the bar below the map are in the room it has: how many events have no place on a map, and the
 * pointers to what is beyond its edges, by name while there is room, else as numbers.
 */
import type { Measure, Pointer } from './types.ts';

const SIZE = 13;
/** A button's paddings, and what stands between two. */
const PADDING = 12;
const GAP = 4;
/** An arrow or a chevron beside the words. */
const SIGN = 18;

interface BarRoom {
  /** CSS pixels. */
  readonly room: number;
  /** Of a button, at least. */
  readonly least: number;
  readonly measure: Measure;
}

export interface FittedBar {
  /** Empty where there is nothing to say. */
  readonly lead: string;
  /** The words of each pointer, in their order. */
  readonly texts: readonly string[];
}

/** The ways to write a pointer, the shortest first: a number, the first name and how many more, and so on. */
const formsOf = ({ texts, count }: Pointer): readonly string[] => [
  String(count),
  ...texts.map((_, i) => {
    const rest = count - i - 1;
    return texts.slice(0, i + 1).join(', ') + (rest > 0 ? ` +${rest}` : '');
  }),
];

/**
 * @param leads the ways to write how many have no place, the longest first, and the number alone, which is the last
 *   resort; none of no such events
 */
export const fitBar = (
  leads: readonly string[],
  pointers: readonly Pointer[],
  { room, least, measure }: BarRoom,
  say: (text: string, pointer: Pointer) => string,
): FittedBar => {
  const widthOf = (text: string): number => Math.max(least, measure(text, SIZE, 400) + PADDING + SIGN) + GAP;
  const fit = (lead: string): { readonly texts: readonly string[]; readonly named: number; readonly left: number } => {
    const forms = pointers.map(formsOf);
    const chosen = forms.map(() => 0);
    const textAt = (i: number, form = chosen[i]!): string => say(forms[i]![form]!, pointers[i]!); // in range
    let left = room - (lead === '' ? 0 : widthOf(lead));
    pointers.forEach((_, i) => (left -= widthOf(textAt(i))));
    // Each pointer gets its first name before another gets its second; what is selected and related goes first.
    const order = pointers
      .map((pointer, i) => [i, pointer.isSelected ? 0 : pointer.isRelated ? 1 : 2] as const)
      .toSorted(([, a], [, b]) => a - b);
    for (let form = 1; form <= Math.max(0, ...forms.map((each) => each.length - 1)); form += 1)
      for (const [i] of order) {
        if (form >= forms[i]!.length) continue;
        const more = widthOf(textAt(i, form)) - widthOf(textAt(i));
        if (more > left) continue;
        chosen[i] = form;
        left -= more;
      }
    return { texts: pointers.map((_, i) => textAt(i)), named: chosen.filter((form) => form > 0).length, left };
  };
  const ways = (leads.length === 0 ? [''] : leads).map((lead) => ({ lead, ...fit(lead) }));
  const most = Math.max(...ways.slice(0, -1).map(({ named, left }) => (left >= 0 ? named : -1)));
  const { lead, texts } = ways.find(({ named, left }) => left >= 0 && named === most) ?? ways.at(-1)!; // there is one
  return { lead, texts };
};
