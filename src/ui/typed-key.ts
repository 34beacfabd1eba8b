/**
 * Which of the app's keys was pressed: the character that it writes, or, on a keyboard of another script, the one that
 * a Latin keyboard has in its place. Where a layout has the character elsewhere, that key has it too.
 */

/** The keys that the app listens for, by their place: alone, then with Shift. */
const PLACES: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Slash: '/?',
  Minus: '-',
  Equal: '=+',
  Digit0: '0',
};

/** A letter with an accent is on keyboards that have all signs of ours elsewhere. */
const LATIN = /^[\p{Script=Latin}\p{ASCII}]$/u;

/** What of a press matters here. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;
type Modified = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>;

/** The character in ASCII, else the key as the browser names it. */
export const typedKey = ({ key, code, shiftKey }: Press): string =>
  !/^.$/u.test(key) || LATIN.test(key) ? key : (PLACES[code]?.[Number(shiftKey)] ?? /^Key(.)$/.exec(code)?.[1] ?? key);

/** What is printed on the key in the place of `key`, where that is of another script. */
export const printedFor = (key: string, layout: ReadonlyMap<string, string>): string | null => {
  const code = Object.keys(PLACES).find((place) => PLACES[place]?.startsWith(key)) ?? '';
  const printed = layout.get(code);
  return printed !== undefined && printed !== key && typedKey({ key: printed, code, shiftKey: false }) === key
    ? printed
    : null;
};

/** Whether the press is a character's alone; AltGr writes one. */
export const hasNoModifier = (event: Modified): boolean =>
  (!event.ctrlKey && !event.altKey && !event.metaKey) || event.getModifierState('AltGraph');
