/** Canonical address and oEmbed discovery in the head follow the link. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHead } from '../../src/app/follow-head.ts';
import { createShellStore } from '../../src/app/shell-store.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink } from '../../src/selection/link.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { createSession } from '../../src/session/session.ts';
import builtIn from '../../data/datasets/kharkiv-may-2024.json';

const SITE = 'https://news.example/maps/';
const { table } = buildLoaded(JSON.stringify(builtIn), 'built in');
const context = contextOf(table);

const element = (name: string, attributes: Readonly<Record<string, string>>): Element => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const siteSaidTo = (content: string): Element => element('meta', { property: 'og:url', content });
const FOUND = { rel: 'alternate', type: 'application/json+oembed', title: 'T' };

let stop = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  const answer = element('link', { ...FOUND, href: `${SITE}oembed/kharkiv-may-2024.json` });
  document.head.replaceChildren(siteSaidTo(SITE), answer);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const start = (query = '') => {
  const store = createSelectionStore();
  const actions = createActions(store);
  const shell = createShellStore();
  const open = (link: string): void => {
    actions.begin(table, parseLink(link, context).selection);
    shell.setState({ session: createSession(table, context, store, actions) });
  };
  open(query);
  stop = followHead(store, shell);
  return { store, actions, open };
};
const hrefs = (selector: string): readonly (string | null)[] =>
  [...document.head.querySelectorAll(`link[${selector}]`)].map((link) => link.getAttribute('href'));
const canonical = (): readonly (string | null)[] => hrefs('rel=canonical');
const discovery = (): readonly (string | null)[] => hrefs('type="application/json+oembed"');

test('they say at once what the link shows, by the site’s own address, once each', () => {
  start('?sel=vovchansk-battle&theme=dark');
  expect(canonical()).toEqual([`${SITE}?sel=vovchansk-battle`]);
  expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(canonical()[0]);
  expect(discovery()).toEqual([
    `${SITE}oembed/kharkiv-may-2024.json?url=${encodeURIComponent(`${SITE}?sel=vovchansk-battle&theme=dark`)}`,
  ]);
  expect(document.querySelector('link[type*=oembed]')?.getAttribute('title')).toBe(table.document.title);
});

test('they follow what is done, as the address does, and not while it plays', () => {
  const { store, actions } = start();
  expect([canonical(), discovery()]).toEqual([[SITE], [`${SITE}oembed/kharkiv-may-2024.json`]]);
  actions.select(table.ids[0]!);
  expect(canonical()).toEqual([SITE]);
  vi.advanceTimersByTime(400);
  expect(canonical()).toEqual([`${SITE}?sel=${table.ids[0]}`]);
  store.setState({ playing: true, selection: { ...store.getState().selection, mode: 'sofar' } });
  vi.advanceTimersByTime(400);
  expect(canonical()).toEqual([`${SITE}?sel=${table.ids[0]}`]);
  store.setState({ playing: false });
  vi.advanceTimersByTime(400);
  expect(canonical()).toEqual([`${SITE}?mode=sofar&sel=${table.ids[0]}`]);
});

test('where nobody answers for the data there is no discovery, until there is somebody again', () => {
  const { open } = start('?data=https://other.example/a.json');
  expect(discovery()).toEqual([]);
  open('');
  vi.advanceTimersByTime(400);
  expect(discovery()).toEqual([`${SITE}oembed/kharkiv-may-2024.json`]);
});

test('where the site is not known it is where the page is', () => {
  document.head.replaceChildren(siteSaidTo('./'));
  start();
  expect(canonical()).toEqual([new URL('./', window.location.href).href]);
});

test('in a frame the head stays as it is', () => {
  vi.stubGlobal('parent', {});
  const before = document.head.cloneNode(true);
  start('?sel=vovchansk-battle');
  expect(document.head.isEqualNode(before)).toBe(true);
});
