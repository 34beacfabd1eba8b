/** An event's tags: in words that the dataset has for them in the language shown, else as they are. */
import { expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { localise } from '../../src/events/localise.ts';
import { describeTags } from '../../src/wording/describe-tags.ts';
import { builtIn, soundDataset, soundEvent } from '../fixtures/dataset.ts';

const document = soundDataset([soundEvent({ tags: ['asked', 'toString'] })], {
  language: 'en',
  texts: { uk: { '*': { asked: 'попрошено' } } },
});
const tagsIn = (lang: 'en' | 'uk'): readonly string[] =>
  describeTags(buildTable(localise(document, lang), document), 0);

test('a tag is said by its translation where there is one; the record keeps the tag itself', () => {
  expect(tagsIn('en')).toEqual(['asked', 'toString']);
  expect(tagsIn('uk')).toEqual(['попрошено', 'toString']);
  expect(localise(document, 'uk').events[0]?.tags).toEqual(['asked', 'toString']);
});

test('the built-in dataset has Ukrainian words for all of its tags', () => {
  const original = builtIn();
  const table = buildTable(localise(original, 'uk'), original);
  for (const [row, { tags }] of table.records.entries())
    for (const tag of tags ?? []) expect(describeTags(table, row)).not.toContain(tag);
});
