/** Keys are the app's by the character that they write, and by their place on keyboards of another script. */
import { expect, test } from 'vitest';
import { hasNoModifier, printedFor, typedKey } from '../../src/ui/typed-key.ts';
import { undoDirection } from '../../src/ui/undo-keys.ts';

const press = (key: string, code: string, shiftKey = false) => typedKey({ key, code, shiftKey });

test.each([
  // A Ukrainian layout: its letters stand where brackets, comma, full stop are.
  ['х', 'BracketLeft', false, '['],
  ['ї', 'BracketRight', false, ']'],
  ['б', 'Comma', false, ','],
  ['ю', 'Period', false, '.'],
  ['Х', 'BracketLeft', true, 'Х'],
  // What it writes itself is meant, wherever that key is.
  ['.', 'Slash', false, '.'],
  [',', 'Slash', true, ','],
  ['?', 'Digit7', true, '?'],
  ['/', 'Backslash', true, '/'],
  // Arabic: the sign of a question is another one, digits may be too.
  ['؟', 'Slash', true, '?'],
  ['۰', 'Digit0', false, '0'],
])('“%s” of the key %s (Shift: %s) is %s', (key, code, shiftKey, meant) => {
  expect(press(key, code, shiftKey)).toBe(meant);
});

test.each([
  // German, French, Spanish: these letters and signs are themselves, the brackets are elsewhere on the keyboard.
  ['ü', 'BracketLeft'],
  ['+', 'BracketRight'],
  ['ñ', 'Semicolon'],
  ['^', 'BracketLeft'],
  ['Dead', 'BracketLeft'],
  ['Escape', 'Escape'],
  ['ArrowLeft', 'ArrowLeft'],
])('“%s” of the key %s stays what it is', (key, code) => {
  expect(press(key, code)).toBe(key);
});

const modified = (held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>>, isAltGr = false) => ({
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
  getModifierState: (name: string) => isAltGr && name === 'AltGraph',
});
test('AltGr, with which German keyboards write brackets, is no modifier; Ctrl, Alt and ⌘ are', () => {
  expect(hasNoModifier(modified({ ctrlKey: true, altKey: true }, true))).toBe(true);
  expect(hasNoModifier(modified({}))).toBe(true);
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    expect(hasNoModifier(modified({ [held]: true })), held).toBe(false);
});

const undo = (key: string, code: string, shiftKey = false) =>
  undoDirection({ ...modified({ ctrlKey: true }), key, code, shiftKey } as KeyboardEvent);
test('undo and redo are by the letter where it is Latin, else by its place', () => {
  expect(undo('я', 'KeyZ')).toBe('undo');
  expect(undo('Я', 'KeyZ', true)).toBe('redo');
  expect(undo('н', 'KeyY')).toBe('redo');
  // Y and Z change places on a German keyboard.
  expect(undo('z', 'KeyY')).toBe('undo');
  expect(undo('y', 'KeyZ')).toBe('redo');
});

test('the help names what is printed on a key of another script, and nothing beside a sign that is printed itself', () => {
  const ukrainian = new Map([
    ['BracketLeft', 'х'],
    ['Comma', 'б'],
    ['Slash', '.'],
  ]);
  expect(printedFor('[', ukrainian)).toBe('х');
  expect(printedFor(',', ukrainian)).toBe('б');
  expect(printedFor('/', ukrainian)).toBeNull();
  expect(printedFor('Escape', ukrainian)).toBeNull();
  expect(printedFor('[', new Map([['BracketLeft', '[']]))).toBeNull();
  expect(printedFor('[', new Map([['BracketLeft', 'ü']]))).toBeNull();
  expect(printedFor('[', new Map())).toBeNull();
});
