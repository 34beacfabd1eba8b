/** Media in a file: what may be shown stays as it was, what may not is left out and told, and the event stays. */
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/events/format/decode.ts';
import { resolveMediaAddress } from '../../src/events/format/media-address.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { writeDataset } from '../../src/events/format/write.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { FAR, GALLERY, HOSTILE, medium, mediaDataset } from '../fixtures/media.ts';

const withMedia = (media: unknown): unknown => ({ ...soundDataset(), events: [{ ...soundEvent(), media }] });

test('media of every kind are read, written and read again the same', () => {
  const { document, problems } = decodeDataset(withMedia(GALLERY));
  expect(problems).toEqual([]);
  expect(decodeDataset(JSON.parse(writeDataset(document as DatasetDocument))).document?.events[0]?.media).toEqual(
    JSON.parse(JSON.stringify(GALLERY)),
  );
});

test.each(HOSTILE)('%j is left out with the reason, the rest and the event stay', (item, why) => {
  const { document, problems } = decodeDataset(withMedia([medium(), item, medium({ kind: 'video' })]));
  expect(document?.events[0]?.media).toEqual([medium(), medium({ kind: 'video' })]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ done: 'left-out', code: 'media', row: 0, id: 'advance', found: why });
  expect(problems[0]?.path).toMatch(/^events\[0\]\.media\[1\]/);
});

test('media that are no list are left out as a whole', () => {
  const { document, problems } = decodeDataset(withMedia('a.png'));
  expect(document?.events[0]?.media).toBeUndefined();
  expect(problems.map(({ path }) => path)).toEqual(['events[0].media']);
});

test('an event that is skipped for another fault has both of them named', () => {
  const { document, problems } = decodeDataset({
    ...soundDataset(),
    events: [{ ...soundEvent(), title: ' ', media: [medium({ alt: '' })] }],
  });
  expect(document?.events).toEqual([]);
  expect(problems.map(({ done, path }) => [done, path])).toEqual([
    ['left-out', 'events[0].media[0].alt'],
    ['skipped', 'events[0].title'],
  ]);
});

test('a loaded dataset holds no event back for its media', () => {
  const { table, issues } = buildLoaded(JSON.stringify(mediaDataset()), 'media.json');
  expect([table.count, table.skipped]).toEqual([2, 0]);
  expect(issues.filter(({ code }) => code === 'media')).toHaveLength(HOSTILE.length);
  expect(table.records.map(({ media }) => media?.length)).toEqual([GALLERY.length, 0]);
});

describe('where an address leads', () => {
  const base = 'https://data.example/sets/one.json';
  test.each([
    ['photo.png', 'https://data.example/sets/photo.png'],
    ['../a/b.png', 'https://data.example/a/b.png'],
    ['/x.png?y=1', 'https://data.example/x.png?y=1'],
    [`${FAR}/a.png`, `${FAR}/a.png`],
    ['HTTPS://PICTURES.example/a', 'https://pictures.example/a'],
    ['javascript:alert(1)', null],
    ['//evil.example/x', null],
    ['\\\\evil.example\\x', null],
    ['http://data.example/x.png', null],
    ['https://a:b@data.example/', null],
    ['', null],
  ])('%s', (address, leads) => {
    expect(resolveMediaAddress(address, base)?.href ?? null).toBe(leads);
  });
});

test('the validator holds the same rules for a document in memory, and names a kind that it does not know', () => {
  const codes = (media: unknown[]): string[] =>
    validateDataset({ ...soundDataset(), events: [{ ...soundEvent(), media }] } as DatasetDocument).map(
      ({ done, code, path }) => `${done} ${code} ${path}`,
    );
  expect(codes([medium({ url: 'data:text/html,x' })])).toEqual(['left-out media events[0].media[0].url']);
  expect(codes([medium({ kind: 'social' })])).toEqual(['kept unknown-kind events[0].media[0].kind']);
  expect(codes([medium(), medium({ kind: 'video' }), medium({ kind: 'audio' }), medium({ kind: 'document' })])).toEqual(
    [],
  );
});
