/** The table for readers without JavaScript. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildEventPage } from '../../src/publish/pages/event-page.ts';
import { manySources } from '../fixtures/many-sources.ts';

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, '');
const rowsOf = (html: string): string[] =>
  html
    .split('<tr>')
    .slice(2)
    .map((row) => plain(row.replaceAll(/<\/t[dh]>/g, '|')));

const HOSTILE = JSON.stringify({
  format: 'timefront/1',
  id: 'x',
  title: '</noscript><script>alert(1)</script>',
  lede: 'A & "B"',
  asOf: '2024-05-15',
  sources: [
    { id: 's', kind: 'article', publisher: '<i>P</i>', title: 'T', url: 'javascript:alert(1)' },
    { id: 'o', kind: 'outside', publisher: 'Other', title: 'U', url: 'https://example.org/a' },
  ],
  places: [{ id: 'r', name: 'R & R', kind: 'region' }],
  actors: [{ id: 'a', name: "O'Neil" }],
  events: [
    {
      id: 'later',
      track: 'diplomatic',
      type: 'speech',
      title: 'Second',
      actors: [{ actor: 'a', role: 'speaker' }],
      when: { edtf: '2024-05-14', shape: 'instant', basis: 'stated' },
      evidence: [{ source: 's', paragraphs: [3, 4] }],
      certainty: { assertion: 'claimed', by: 'a' },
    },
    {
      id: 'undated',
      track: 'other',
      type: 'alert',
      title: 'Third',
      evidence: [{ source: 's' }],
      certainty: { assertion: 'implied' },
    },
    {
      id: 'first',
      track: 'offensive',
      type: 'strike',
      title: '<img src=x onerror=alert(1)>',
      where: [{ place: 'r', role: 'location', precision: 'region' }],
      when: { edtf: '2024-05-10', shape: 'instant', basis: 'stated' },
      evidence: [{ source: 's' }],
      certainty: { assertion: 'reported' },
    },
  ],
});

test('a hostile dataset stays text: no element and no address of its own', () => {
  const { html } = buildEventPage(HOSTILE);
  expect(html).not.toMatch(/<(script|img|i)\b|<\/noscript|javascript:/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('events stand in order of time, with place, actors, status and source; undated ones last', () => {
  const rows = rowsOf(buildEventPage(HOSTILE).html);
  expect(rows[0]).toMatch(/^10 May 2024\|.*\|Fighting\|somewhere in R &amp; R\|[^|]*\|Reported by the source\|/);
  expect(rows[1]).toMatch(
    /^14 May 2024\|Second\|Diplomatic\|place not given\|O&#39;Neil\|Claimed by O&#39;Neil\|&lt;i&gt;P&lt;\/i&gt;, ¶3–4\|/,
  );
  expect(rows[2]).toMatch(/^no date\|Third\|/);
});

test('a place is no scene where something is only about it, and the source tells of nothing there', () => {
  const dataset = JSON.parse(HOSTILE) as { events: object[] };
  const [second, ...others] = dataset.events;
  const where = [{ place: 'r', role: 'object', precision: 'region' }];
  const events = [{ ...second, where }, ...others.filter((event) => !('where' in event))];
  expect(rowsOf(buildEventPage(JSON.stringify({ ...dataset, events })).html)[0]).toMatch(
    /\|Diplomatic\|What it is about: R &amp; R, the source tells of nothing there\|/,
  );
});

test('every source of an event is linked in its row, with its place, its note and what it says otherwise', () => {
  const { html } = buildEventPage(JSON.stringify(manySources));
  const row = html.split('<tr>').find((text) => text.includes('>Strike on Arvel harbour<')) ?? '';
  for (const { url, publisher } of manySources.sources)
    expect(row).toContain(url === undefined ? `<li>${publisher}</li>` : `<a href="${url}">${publisher}`);
  expect(row).toContain('</a>, headline, ¶1–2</li>');
  expect(row).toContain('(Word for word the wire’s.)');
  expect(row).toContain('Northwire: 11 March 2031');
});

test('who is heard is said; a description is no headline; the archived copy stands with its hash', () => {
  const { html } = buildEventPage(JSON.stringify(manySources));
  expect(html).toContain(manySources.caveat);
  expect(html).toContain('Note on the strike</a> (a description; its headline was not seen)');
  expect(html).toMatch(
    /<a href="https:\/\/archive.example\/courier">Archived copy of 12 March 2031<\/a> \(SHA-256 <code>9f86/,
  );
});

test('a day without doubt is marked up for machines', () => {
  expect(buildEventPage(HOSTILE).html).toContain('<time datetime="2024-05-10">10 May 2024</time>');
});

test('the page of the built-in dataset holds every event and stays small', () => {
  const text = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
  const { html } = buildEventPage(text);
  expect(rowsOf(html)).toHaveLength((JSON.parse(text) as { events: unknown[] }).events.length);
  expect(gzipSync(html).length).toBeLessThan(12_000);
});
