/** Members that stand twice in a text are found, and only those. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { finish } from '../../src/base/steps.ts';
import { findDuplicateKeys } from '../../src/load/duplicate-keys.ts';
import { soundDataset } from '../fixtures/dataset.ts';

test.each([
  ['{"a":1,"a":2}', [{ path: ['a'], dropped: '1' }]],
  ['{"a":"x}\\\\","b":[{"c":1},{"c":[2], "\\u0063":3}]}', [{ path: ['b', 1, 'c'], dropped: '[2]' }]],
  ['[{"a":1},{"a":1}]', []],
  ['{"a":{"a":{"a":[]}}}', []],
  ['"a"', []],
])('%s', (text, found) => {
  expect(finish(findDuplicateKeys(text))).toEqual(found);
});

test('a text that a machine wrote has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
      expect(finish(findDuplicateKeys(JSON.stringify(value, null, space)))).toEqual([]);
    }),
  );
});

test('the report names the record and what was dropped', () => {
  const text = JSON.stringify(soundDataset()).replace('"title":"An advance"', '"title":"First","title":"An advance"');
  const { issues } = buildLoaded(text, 'x');
  expect(issues).toMatchObject([{ code: 'duplicate-key', path: 'events[0].title', id: 'advance', value: '"First"' }]);
});
