/** The table for readers without JavaScript, and its dates in words. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsOfEdtf, wordsOfWhen } from '../../data/build/date-words.ts';
import { buildEventPage } from '../../data/build/event-page.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '');

test.each([
  ['2024-05-10', '10 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
  ['2024-05-XX', 'May 2024'],
  ['2024-05-14T18:30', '14 May 2024, 18:30'],
  ['2024-05-10/2024-05-15', '10–15 May 2024'],
  ['2024-04~/2024-05~', 'about April 2024 to about May 2024'],
  ['[2024-05-14..2024-05-15]', 'between 14 and 15 May 2024'],
  ['2024-05-14/..', 'from 14 May 2024, end open'],
  ['/2024-05-14', 'until 14 May 2024, start unknown'],
  ['not a date <b>', 'not a date &lt;b&gt;'],
])('%s is "%s"', (edtf, words) => {
  expect(plain(wordsOfEdtf(edtf))).toBe(words);
});

test('each simple date is marked up for machines', () => {
  expect(wordsOfEdtf('2024-05-10')).toBe('<time datetime="2024-05-10">10 May 2024</time>');
});

test('a state without a start says when it was known to hold', () => {
  expect(plain(wordsOfWhen({ edtf: '/..', shape: 'state', basis: 'assumed', attested: '2024-05-14' }))).toBe('known to hold 14 May 2024');
});

test('a date from outside the article says so', () => {
  expect(plain(wordsOfWhen({ edtf: '2024-05-10', shape: 'instant', basis: 'outside' }))).toBe('10 May 2024 (date from outside the article)');
});

const HOSTILE: DatasetDocument = {
  format: 'timefront/1', id: 'x', title: '</noscript><script>alert(1)</script>', lede: 'A & "B"',
  sources: [{ id: 's', publisher: '<i>P</i>', title: 'T', url: 'javascript:alert(1)' }],
  places: [{ id: 'r', name: 'R & R', kind: 'region' }], actors: [{ id: 'a', name: "O'Neil" }],
  events: [
    {
      id: 'later', track: 'diplomatic', type: 'speech', title: 'Second', where: [], actors: [{ actor: 'a', role: 'initiator' }],
      when: { edtf: '2024-05-14', shape: 'instant', basis: 'stated' }, evidence: [{ source: 's', paragraphs: [3, 4] }],
      certainty: { assertion: 'claimed', by: 'a' },
    },
    {
      id: 'first', track: 'offensive', type: 'strike', title: '<img src=x onerror=alert(1)>', actors: [],
      where: [{ place: 'r', role: 'location', precision: 'region' }],
      when: { edtf: '2024-05-10', shape: 'instant', basis: 'outside' }, evidence: [{ source: 's' }], certainty: { assertion: 'reported' },
    },
  ],
};

test('a hostile dataset stays text: no element and no address of its own', () => {
  const html = buildEventPage(HOSTILE);
  expect(html).not.toMatch(/<(script|img|i)\b|<\/noscript|javascript:/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('events stand in order of time, with place, actors, status and source', () => {
  const rows = buildEventPage(HOSTILE).split('<tr>').slice(2).map((row) => plain(row.replaceAll('</td>', '|').replaceAll('</th>', '|')));
  expect(rows[0]).toMatch(/^10 May 2024 \(date from outside the article\)\|.*\|Offensive\|somewhere in R &amp; R\|\|Reported\|/);
  expect(rows[1]).toMatch(/^14 May 2024\|Second\|Diplomatic\|not on the map\|O&#39;Neil\|Claimed by O&#39;Neil\|&lt;i&gt;P&lt;\/i&gt;, ¶3, 4\|/);
});

test('the page of the built-in dataset stays small', () => {
  const dataset = JSON.parse(readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8')) as DatasetDocument;
  const html = buildEventPage(dataset);
  expect(html.match(/<tr>/g)).toHaveLength(dataset.events.length + 1);
  expect(gzipSync(html).length).toBeLessThan(12_000);
});
