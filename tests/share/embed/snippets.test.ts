/** What is pasted into other pages: whole, absolute, escaped, and no longer than it must be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink, writeLink } from '../../../src/selection/link.ts';
import type { Selection } from '../../../src/selection/selection.ts';
import { boxOfView, frameView, initialChoices, linkView, type Choices } from '../../../src/share/embed/choices.ts';
import {
  appAddress,
  frameScheme,
  iframeSnippet,
  scriptSnippet,
  staticAddresses,
  viewAddress,
} from '../../../src/share/embed/snippets.ts';
import { ALL_SHAPES, tableOf } from '../../fixtures/small.ts';

const context = contextOf(tableOf(ALL_SHAPES));
const view = (query: string): Selection => parseLink(query, context).selection;
const PANE = { width: 800, height: 600 };
const frameOf = (query: string, change: Partial<Choices> = {}): string =>
  writeLink(frameView(view(query), { ...initialChoices(view(query), '1.1.0'), ...change }, false, PANE), context);
const linkOf = (query: string, change: Partial<Choices> = {}, hasOwnStory = false): string =>
  writeLink(linkView(view(query), { ...initialChoices(view(query), '1.1.0'), ...change }, hasOwnStory), context);

/** The attributes of the first tag of that name, as a browser reads them. */
const attributesOf = (html: string, tag: string): Readonly<Record<string, string>> => {
  const [, body = ''] = new RegExp(`<${tag}\\b((?:[^>"]|"[^"]*")*)>`).exec(html) ?? [];
  const plain = (text: string): string =>
    text.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    );
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
};

describe('addresses', () => {
  test.each([
    ['https://a.example/tf/?t=1#x', 'https://a.example/tf/'],
    ['https://a.example/tf/index.html?q=a', 'https://a.example/tf/index.html'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1/'],
  ])('%s is a view of the app at %s', (page, app) => {
    expect(appAddress(page)).toBe(app);
    expect(viewAddress(app, view(''), context)).toBe(app);
    expect(viewAddress(app, view('mode=sofar'), context)).toBe(`${app}?mode=sofar`);
  });

  test('what the build lays beside the app, of the data and of their story', () => {
    expect(staticAddresses('https://a.example/tf/index.html', 'kharkiv-may-2024', true)).toEqual({
      page: 'https://a.example/tf/s/kharkiv-may-2024/story/',
      picture: 'https://a.example/tf/s/kharkiv-may-2024/story/1200x675.png',
      oembed: 'https://a.example/tf/oembed/kharkiv-may-2024/story.json',
    });
    expect(staticAddresses('https://a.example/tf/index.html', 'kharkiv-may-2024', false)).toEqual({
      page: 'https://a.example/tf/s/kharkiv-may-2024/',
      picture: 'https://a.example/tf/s/kharkiv-may-2024/1200x675.png',
      oembed: 'https://a.example/tf/oembed/kharkiv-may-2024.json',
    });
  });
});

describe('the view that is shared', () => {
  const VIEW = 'data=other&t=2024-05-10..2024-05-12&at=2024-05-11&mode=sofar&sel=visit&view=table&theme=dark';

  test('a link is exactly this view', () => {
    expect(linkOf(VIEW)).toBe(VIEW);
    expect(linkOf(`${VIEW.replace('&theme', '&hide=search&theme')}&gest=coop`)).toBe(
      `${VIEW.replace('&theme', '&hide=search&theme')}&gest=coop`,
    );
  });

  test('from within a frame it leads to the whole app', () => {
    expect(linkOf('mode=sofar&ui=lite&hide=title&gest=coop')).toBe('mode=sofar');
  });

  test('choices: the dataset’s own view, its own period, colours, language, playing, a version', () => {
    expect(linkOf(VIEW, { view: 'own', period: 'own' })).toBe('data=other&theme=dark');
    expect(linkOf(VIEW, { view: 'own' })).toBe('data=other&t=2024-05-10..2024-05-12&at=2024-05-11&theme=dark');
    expect(linkOf(VIEW, { period: 'own', theme: 'auto', lang: 'uk', play: true, snapshot: '1.0.0' })).toBe(
      'data=other&snapshot=1.0.0&mode=sofar&sel=visit&view=table&lang=uk&play=1',
    );
  });

  test('a link that is pinned to the version shown stays so; one that asked for another is not pinned anew', () => {
    expect(linkOf('snapshot=1.1.0&mode=sofar')).toBe('snapshot=1.1.0&mode=sofar');
    expect(linkOf('snapshot=0.1.0&mode=sofar')).toBe('mode=sofar');
  });

  test('a step of the reader’s own story is in no link', () => {
    const step = { ...view('mode=sofar'), story: 2 };
    expect(
      [false, true].map((hasOwnStory) =>
        writeLink(linkView(step, initialChoices(step, undefined), hasOwnStory), context),
      ),
    ).toEqual(['mode=sofar&story=2', 'mode=sofar']);
  });

  test('a frame without a ground of its own says so last, once, and only in frames', () => {
    expect(frameOf('theme=dark', { isTransparent: true })).toBe('ui=lite&theme=dark&bg=transparent');
    // Made from such a frame, it stays so unless that is taken back.
    expect(frameOf('ui=lite&bg=transparent&utm_source=a')).toBe('ui=lite&utm_source=a&bg=transparent');
    expect(frameOf('ui=lite&bg=transparent', { isTransparent: false })).toBe('ui=lite');
    expect(frameOf('bg=loud')).toBe('ui=lite');
    expect(linkOf('ui=lite&bg=transparent&mode=sofar')).toBe('mode=sofar');
    expect(linkOf('bg=transparent', { view: 'own' })).toBe('');
    // And the app keeps it in its address.
    expect(writeLink(view('ui=lite&bg=transparent&mode=sofar'), context)).toBe('mode=sofar&ui=lite&bg=transparent');
  });

  test('a frame says what it is, and no more than that', () => {
    expect(frameOf('')).toBe('ui=lite');
    expect(frameOf('ui=bare&hide=share&gest=greedy')).toBe('ui=lite');
    expect(frameOf('', { ui: 'bare', hide: ['title'] })).toBe('ui=bare');
    expect(frameOf('', { hide: ['share', 'title', 'search'] })).toBe('ui=lite&hide=title~share');
  });

  test('the map of a frame is a box, whole in a frame of any size', () => {
    expect(frameOf('ll=0,0,2')).toBe('bbox=-140.625,-71.965,140.625,71.965&ui=lite');
    expect(frameOf('bbox=29.6,47.9,38.2,52.3')).toBe('bbox=29.6,47.9,38.2,52.3&ui=lite');
    const whole = { west: -180, east: 180, north: 85 };
    expect(boxOfView({ kind: 'll', lat: 80, lng: 179, zoom: 1 }, PANE)).toMatchObject(whole);
    const across = { west: 143.84375, east: -145.84375 };
    expect(boxOfView({ kind: 'll', lat: 60, lng: 179, zoom: 4 }, PANE)).toMatchObject(across);
  });
});

describe('HTML', () => {
  const SRC = 'https://a.example/tf/?t=2024-05-10..2024-05-12&ui=lite';
  const iframe = { src: SRC, title: 'Map', theme: 'auto', followsPage: false } as const;
  const script = {
    src: SRC,
    title: 'Map',
    app: 'https://a.example/tf/index.html',
    bindHash: false,
    fallback: { kind: 'link', href: 'https://a.example/tf/', text: 'Map' },
  } as const;

  test('a plain frame', () => {
    expect(iframeSnippet(iframe)).toBe(`<iframe src="https://a.example/tf/?t=2024-05-10..2024-05-12&amp;ui=lite"
  title="Map" width="100%" height="640" frameborder="0"
  loading="lazy" allow="fullscreen; clipboard-write; web-share" allowfullscreen
  referrerpolicy="strict-origin-when-cross-origin"
  style="width:1px;min-width:100%;height:640px;border:0;color-scheme:light"></iframe>`);
  });

  test('its colours: the chosen ones, else the page’s, else light', () => {
    expect(
      (
        [
          ['dark', true],
          ['light', false],
          ['auto', true],
          ['auto', false],
        ] as const
      ).map(([theme, followsPage]) => frameScheme({ theme, followsPage })),
    ).toEqual(['dark', 'light', 'inherit', 'light']);
  });

  test('a script embed: the picture of a bundled dataset until the frame is there', () => {
    const { page, picture } = staticAddresses(script.app, 'set', false);
    expect(
      scriptSnippet({
        ...script,
        bindHash: true,
        fallback: { kind: 'picture', page, picture, alt: 'Two sides', open: 'Open' },
      }),
    ).toBe(`<div data-timefront data-src="https://a.example/tf/?t=2024-05-10..2024-05-12&amp;ui=lite"
  data-title="Map" data-bind="hash" style="min-height:640px">
  <figure style="margin:0"><a href="https://a.example/tf/s/set/"><img src="https://a.example/tf/s/set/1200x675.png" width="1200" height="675" loading="lazy"
    style="max-width:100%;height:auto" alt="Two sides"></a>
    <figcaption>Map <a href="https://a.example/tf/s/set/">Open</a></figcaption></figure>
</div>
<script async src="https://a.example/tf/embed/v1.js"></script>`);
  });

  test('of other data a link', () => {
    const html = scriptSnippet(script);
    expect(html).toContain('  <a href="https://a.example/tf/">Map</a>\n</div>');
    expect(html).not.toContain('data-bind');
  });

  test('whatever a title or an address says, it stays within its attribute and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', ';', '=', 'a', ' ', '/', 'і', '\n') }),
        (text) => {
          const src = `https://a.example/?q=${encodeURIComponent(text)}&b='<"`;
          expect(attributesOf(iframeSnippet({ ...iframe, src, title: text }), 'iframe')).toMatchObject({
            src,
            title: text,
          });
          const html = scriptSnippet({
            ...script,
            src,
            title: text,
            fallback: { kind: 'picture', page: src, picture: src, alt: text, open: text },
          });
          expect(attributesOf(html, 'div')).toMatchObject({ 'data-src': src, 'data-title': text });
          expect(attributesOf(html, 'img')).toMatchObject({ src, alt: text });
          expect(html.match(/<script/g)).toHaveLength(1);
        },
      ),
    );
  });
});
