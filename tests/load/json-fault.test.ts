/** Where a text stops being JSON. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault, lineAndColumn } from '../../src/load/json-fault.ts';

test.each([
  ['{"a":1,}', 7],
  ['[1,2,]', 5],
  ["{'a':1}", 1],
  ['{a:1}', 1],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['{"a":NaN}', 5],
  ['{"a":01}', 5],
  ['[1]]', 3],
  ['{"a":1]', 6],
  ['{"a":"b', 7],
  ['{"a":"b\\', 8],
  ['{"a":"b\\x', 5],
  ['"a\nb"', 0],
  ['[1', 2],
  ['{', 1],
  ['', 0],
  ['[+1]', 1],
  ['truely', 0],
  ['[1.]', 1],
  ['// x', 0],
])('%s at %i', (text, offset) => {
  expect(findJsonFault(text)).toBe(offset);
});

test('lines end in CR, LF or both', () => {
  expect(lineAndColumn('a\r\nb\rc\nde', 8)).toEqual({ line: 4, column: 2 });
});

test('sound JSON has its only fault at the end; broken JSON has one that the engine sees too', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('}', ']', ',', ':', '"', 'x', ''), (value, place, junk) => {
      const text = JSON.stringify(value, null, 1);
      expect(findJsonFault(text)).toBe(text.length);
      const at = place % (text.length + 1);
      const broken = text.slice(0, at) + junk + text.slice(at + 1);
      let sound = true;
      try {
        JSON.parse(broken);
      } catch {
        sound = false;
      }
      if (sound) expect(findJsonFault(broken)).toBe(broken.length);
      else expect(findJsonFault(broken)).toBeLessThanOrEqual(broken.length);
    }),
  );
});
