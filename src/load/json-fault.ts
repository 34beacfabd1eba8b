/** Finds where a text stops being JSON: the messages of `JSON.parse` differ by browser, and some name no position. */

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- control characters are just what a JSON string may not hold
  /[{}[\],:]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** A text that nobody closed: all that is left could be its own. */
const UNCLOSED =
  // oxlint-disable-next-line no-control-regex -- as above
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(?:\\(?:u[\da-fA-F]{0,3})?)?$/y;

/** What may come next; `first` is where a closing bracket may stand instead. */
type Expect = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end';

/** Offset of the first character that is a syntax error; the text's length where the text is only cut off. */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let expect: Expect = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)![0].length; // matches an empty text too
    if (at >= text.length) return text.length;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expect | null = token === undefined ? null : step(token, expect, open);
    if (token === undefined || next === null) return token === undefined && isUnclosed(text, at) ? text.length : at;
    expect = next;
    at += token.length;
  }
}

const isUnclosed = (text: string, at: number): boolean => {
  UNCLOSED.lastIndex = at;
  return UNCLOSED.test(text);
};

/** The state after a token, or null where the token may not stand. */
function step(token: string, expect: Expect, open: string[]): Expect | null {
  const closed = (): Expect => (open.length === 0 ? 'end' : 'more');
  if (token === '}' || token === ']') {
    const fits = expect === 'more' || expect === (token === '}' ? 'first key' : 'first value');
    return fits && open.pop() === (token === '}' ? '{' : '[') ? closed() : null;
  }
  if (token === ':') return expect === 'colon' ? 'value' : null;
  if (token === ',') return expect === 'more' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (expect === 'key' || expect === 'first key') return token.startsWith('"') ? 'colon' : null;
  if (expect !== 'value' && expect !== 'first value') return null;
  if (token !== '{' && token !== '[') return closed();
  open.push(token);
  return token === '{' ? 'first key' : 'first value';
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 }; // a split text has a piece at least
}
