/** What a page's head says of the link that it shows: one canonical address, and an oEmbed answer that is there. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { buildTable } from '../../src/events/build.ts';
import { replaceStory } from '../../src/events/replace-story.ts';
import type { EventTable } from '../../src/events/types.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { openStory } from '../../src/query/story/steps.ts';
import { buildOutputs } from '../../src/publish/outputs.ts';
import { encodeArea } from '../../src/selection/encode-area.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink } from '../../src/selection/link.ts';
import { headLinks, type HeadLinks } from '../../src/share/head-links.ts';
import { completeOembed } from '../../src/build/serve.mjs';
import { builtInText } from '../fixtures/dataset.ts';
import { unescape } from '../publish/picture-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const SITE = 'https://news.example/maps/';
const ID = 'kharkiv-may-2024';
const OWN = `${SITE}oembed/${ID}`;
const { table } = buildLoaded(builtInText(), 'built in');

/** As the app reads a link: a step that is named alone is opened. */
const linksOf = (query: string, of: EventTable = table, hasOwnStory = false): HeadLinks =>
  headLinks(SITE, openStory(parseLink(query, contextOf(of)), of).selection, of, hasOwnStory);
/** The answer without, and the link that it is asked for. */
const askedOf = (query: string, of?: EventTable, hasOwnStory?: boolean): readonly (string | null)[] => {
  const { oembed } = linksOf(query, of, hasOwnStory);
  if (oembed === null) return [null, null];
  const { origin, pathname, searchParams } = new URL(oembed);
  return [`${origin}${pathname}`, searchParams.get('url')];
};

describe('the canonical address', () => {
  test.each([
    ['', ''],
    ['lang=uk', '?lang=uk'],
    // In the order that a link is written in, without what says nothing.
    ['sel=vovchansk-battle&mode=window&t=2024-05-10..2024-05-12', '?t=2024-05-10..2024-05-12&sel=vovchansk-battle'],
    // One page in all colours, at any pace, and wherever a reader came from.
    ['theme=dark&motion=none&gest=greedy&step=event&speed=2&play=1&utm_source=x&fbclid=y', ''],
    ['ui=lite&hide=title&mode=sofar', '?mode=sofar'],
    [`data=${ID}&view=table`, '?view=table'],
    ['story=3', '?story=3'],
    ['story=3&lang=uk&theme=dark', '?lang=uk&story=3'],
  ])('of %s is %s', (query, canonical) => {
    expect(linksOf(query).canonical).toBe(SITE + canonical);
  });

  test('of a step that was left for another view names that view', () => {
    const { canonical } = linksOf('story=3&t=2024-05-10..2024-05-12');
    expect(canonical).toContain('t=2024-05-10..2024-05-12');
    expect(canonical).toContain('story=3');
  });

  test('opens the very same view', () => {
    for (const query of ['story=2', 'sel=vovchansk-battle&track=offensive', 'cmp=2024-05-01..2024-05-05&lang=uk']) {
      const { canonical } = linksOf(query);
      expect(linksOf(new URL(canonical).search).canonical).toBe(canonical);
    }
  });
});

describe('the oEmbed answer', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = (await buildOutputs(builtInText(), { id: ID, isDefault: true }, { root, site: SITE })).texts;
  });
  const steps = table.document.story?.length ?? 0;

  test.each([
    ['', OWN],
    ['lang=en', OWN],
    ['lang=uk', `${OWN}/uk`],
    ['story=1', `${OWN}/story/1`],
    [`story=${steps}&lang=uk`, `${OWN}/story/${steps}/uk`],
    ['t=2024-05-10..2024-05-12', OWN],
    ['sel=vovchansk-battle&lang=uk&theme=dark', `${OWN}/uk`],
    ['story=3&t=2024-05-10..2024-05-12', `${OWN}/story/3`],
  ])('of %s lies in %s, which is there', (query, path) => {
    const [answer] = askedOf(query);
    expect(answer).toBe(`${path}.json`);
    expect(files.has((answer ?? '').slice(SITE.length))).toBe(true);
  });

  test('is asked for the link where it is not one that a build holds an answer of', () => {
    for (const query of ['', 'lang=uk', 'story=2', 'lang=uk&story=2']) expect(askedOf(query)[1], query).toBeNull();
    for (const query of [
      'theme=dark',
      't=2024-05-10..2024-05-12',
      'lang=uk&sel=vovchansk-battle',
      'lang=uk&view=table',
    ])
      expect(askedOf(query)[1], query).toBe(`${SITE}?${query.split('&').toSorted(byKey).join('&')}`);
    expect(askedOf('mode=sofar&utm_source=x')[1]).toBe(`${SITE}?mode=sofar`);
  });

  test('shows that link on our own server, and on a host of plain files the nearest', () => {
    const { oembed } = linksOf('sel=vovchansk-battle&lang=uk');
    const { pathname, searchParams } = new URL(oembed ?? '');
    const file = files.get(pathname.slice('/maps/'.length)) ?? '';
    const frameIn = (text: string | null): string =>
      unescape(/ src="([^"]*)"/.exec((JSON.parse(text ?? '{}') as { html: string }).html)?.[1] ?? '');
    expect(frameIn(file)).toBe(`${SITE}?ui=lite&lang=uk`);
    expect(frameIn(completeOembed(file, { host: 'news.example', pathname, query: searchParams }))).toBe(
      `${SITE}?ui=lite&sel=vovchansk-battle&lang=uk`,
    );
  });

  test('of a link that no server takes is that of the data', () => {
    const area = Array.from({ length: 150 }, (_, i) => [30 + i / 20, 48 + (i % 2) + i / 50] as const);
    const long = `q=${'ж'.repeat(190)}&area=${encodeURIComponent(encodeArea(area))}`;
    expect(linksOf(long).canonical.length).toBeGreaterThan(2000);
    expect(linksOf(long).oembed).toBe(`${OWN}.json`);
  });

  test('of another version is the newest one’s', () => {
    const older: EventTable = { ...table, original: { ...table.original, version: '1.0.0' } };
    expect(askedOf('snapshot=1.0.0&lang=uk&story=2', older)[0]).toBe(`${OWN}.json`);
  });

  test('of a story that is written here is that of the data, however many steps it has', () => {
    const [first] = table.original.story ?? [];
    const own = buildTable(
      replaceStory(
        table.original,
        Array.from({ length: 12 }, () => first!),
      ),
    ); // it has steps
    expect(askedOf('story=12', own, true)[0]).toBe(`${OWN}.json`);
    expect(askedOf('story=12', own, false)[0]).toBe(`${OWN}/story/12.json`);
  });

  test('is nobody’s of data from elsewhere', () => {
    const query = 'data=https://other.example/river.json&at=2024-05-11';
    expect(linksOf(query)).toEqual({
      canonical: `${SITE}?data=https:%2F%2Fother.example%2Friver.json&at=2024-05-11`,
      oembed: null,
    });
  });
});

/** `sel` before `view` and `theme`, `view` before `lang`, as links have them. */
const ORDER = ['t', 'sel', 'view', 'theme', 'lang'];
const byKey = (a: string, b: string): number => ORDER.indexOf(a.split('=')[0]!) - ORDER.indexOf(b.split('=')[0]!);
