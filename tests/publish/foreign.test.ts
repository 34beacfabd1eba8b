/** A dataset from elsewhere in what is written without a browser: page, pictures, oEmbed, CSV, citation. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describePicture, readFirstView } from '../../src/publish/first-view.ts';
import { buildOutputs } from '../../src/publish/outputs.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildCsv } from '../../src/wording/table/event-csv.ts';
import { foreignText, nativeWordsIn } from '../fixtures/foreign.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

test('it breaks no rule, and none of its words is unknown', () => {
  const { document, problems } = decodeDataset(JSON.parse(foreignText()));
  expect(problems).toEqual([]);
  expect(document && validateDataset(document)).toEqual([]);
});

test('page, pictures and oEmbed speak of its tracks and of nothing that is ours', async () => {
  const { texts } = await buildOutputs(foreignText(), { id: 'crue-de-l-orba', isDefault: false }, { root, site: null });
  for (const [name, text] of texts) {
    const said = text.replaceAll(/<style[\s\S]*?<\/style>|<defs[\s\S]*?<\/defs>|<\/?[a-z][^>]*>/gi, '\n');
    expect([name, nativeWordsIn(said)]).toEqual([name, []]);
  }
  expect(texts.get('s/crue-de-l-orba/picture.svg')).toContain('Pâturage');
});

test('where data ask for disputed borders by another point of view, page and pictures say that theirs are by the stated policy', async () => {
  const write = async (view: object | undefined): Promise<readonly boolean[]> => {
    const text = JSON.stringify({ ...(JSON.parse(foreignText()) as object), view });
    const { texts } = await buildOutputs(text, { id: 'o', isDefault: false }, { root, site: null });
    const page = [...texts.keys()].find((name) => name.endsWith('.html')) ?? '';
    return [page, 's/o/picture.svg'].map((name) =>
      (texts.get(name) ?? '').replaceAll(/<[^>]*>/g, '').includes(en.ground.statedPolicy),
    );
  };
  expect(await write(undefined)).toEqual([false, false]);
  expect(await write({ disputed: 'theirs' })).toEqual([true, true]);
});

test('what the picture shows is told by its own tracks', () => {
  const told = describePicture(readFirstView(foreignText()));
  for (const track of ['Eau', 'Pâturage', 'Médiation', 'Entraide']) expect(told).toContain(`${track}: `);
});

test.each([
  ['English', en],
  ['Ukrainian', uk],
])('CSV, %s: its own words', (_, messages) => {
  const { table } = readFirstView(foreignText());
  const csv = buildCsv(table, [...table.best.order], 'best', messages);
  expect(nativeWordsIn(csv)).toEqual([]);
  expect(csv).toContain('palabre');
});
