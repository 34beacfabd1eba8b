/** What a build writes of a dataset besides the app: page, pictures, oEmbed answer. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesFrom, readSite } from '../../src/publish/addresses.ts';
import { describePicture, readFirstView } from '../../src/publish/first-view.ts';
import { fontFiles, readFonts } from '../../src/publish/fonts.ts';
import { writeOembed } from '../../src/publish/pages/oembed.ts';
import { buildIndexParts, buildOutputs, type Outputs } from '../../src/publish/outputs.ts';
import { renderPng } from '../../src/publish/pictures/png.ts';
import { writeTags } from '../../src/publish/pages/share-tags.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { heightFor } from '../../src/share/embed/protocol.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { metaOf, unescape, writtenIn } from './picture-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const SITE = 'https://news.example/maps/';
const NAME = { id: 'kharkiv-may-2024', isDefault: true };
const OTHER = { id: 'other', isDefault: false };
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const CAVEAT = (JSON.parse(builtIn) as { caveat: string }).caveat;
/** What a page loads in the place of a frame that is still to come. */
const MOST_BYTES = 60_000;

const TITLE = `</title></script><script>alert("1")</script> & 'Харків' ]]> \u0001 <!--`;
/** As it is shown: the control character is taken out when the file is read. */
const SHOWN = TITLE.replace('\u0001', '');
const hostile = JSON.stringify({
  format: 'timefront/1',
  id: 'other',
  title: TITLE,
  lede: TITLE,
  description: TITLE,
  asOf: '2024-05-15',
  version: '<b>2</b>',
  licence: { id: '<i>', attribution: '"><img src=x onerror=alert(1)>', url: 'javascript:alert(1)' },
  sources: [{ id: 's', kind: 'article', publisher: '<i>P</i>', title: TITLE, url: 'javascript:alert(1)' }],
  places: [{ id: 'p', name: '<b>Place</b> & co', kind: 'town', geometry: { type: 'Point', coordinates: [36.2, 50] } }],
  actors: [{ id: 'a', name: '<u>A</u>' }],
  corrections: [{ date: '2024-05-16', version: '2', events: ['e'], what: '<s>Mended</s>' }],
  events: [
    {
      id: 'e',
      track: 'offensive',
      type: 'strike',
      title: TITLE,
      summary: '<em>x</em>',
      when: { edtf: '2024-05-10', shape: 'instant', basis: 'stated' },
      where: [{ place: 'p', role: 'location', precision: 'city' }],
      evidence: [{ source: 's' }],
      certainty: { assertion: 'claimed', by: 'a' },
    },
  ],
});

/** Fails where a tag has no end, a quote is open or a bare & or < stands in a text. */
const expectWellFormed = (xml: string): void => {
  const open: string[] = [];
  const rest = xml.replaceAll(
    /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, end: string, name: string, _attributes: string, self: string) => {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
};
const textsOf = (svg: string): string[] => writtenIn(svg).map(({ text }) => text);
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

let outputs: Outputs;
let bad: Outputs;
const textOf = (built: Outputs, path: string): string => built.texts.get(path) ?? '';
const pageOf = (built: Outputs, id: string): string => textOf(built, `s/${id}/index.html`);
const linkedDataIn = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '') as Record<
    string,
    unknown
  >;

beforeAll(async () => {
  outputs = await buildOutputs(builtIn, NAME, { root, site: SITE });
  bad = await buildOutputs(hostile, OTHER, { root, site: null });
});

describe('the picture', () => {
  test('is well-formed SVG whose texts are escaped', () => {
    for (const [path, text] of [...outputs.texts, ...bad.texts]) if (path.endsWith('.svg')) expectWellFormed(text);
    expect(textOf(bad, 's/other/picture.svg').includes('\u0001')).toBe(false);
    expect(textOf(bad, 's/other/picture.svg')).toContain('&lt;/title&gt;&lt;/script&gt;');
  });

  test('carries source, version, as-of date, what is not shown and whose map it is', () => {
    for (const path of ['s/kharkiv-may-2024/picture.svg', 's/kharkiv-may-2024/picture-tall.svg']) {
      const text = textsOf(textOf(outputs, path)).join(' ');
      for (const part of [
        CAVEAT,
        'Source: The Hill',
        'data v1.2.0',
        '4 corrections, the last 29 November 2026: two dates say no more',
        'as of 14–15 May 2024',
        'Front line and other occupied areas are not shown.',
        '© OpenStreetMap contributors',
        '8–16 May 2024 · 30 of 31 events',
        '10 have no place on a map',
      ]) {
        expect(text).toContain(part);
      }
    }
    expect(textsOf(textOf(bad, 's/other/picture.svg')).join(' ')).toContain('Corrected 16 May 2024: <s>Mended</s>');
  });

  test('shows marks as the app does: claims, brackets, dotted leaders, the outline of a region, the places’ names', () => {
    const texts = textsOf(textOf(outputs, 's/kharkiv-may-2024/picture.svg'));
    for (const part of [
      '❝ someone’s claim',
      'once, somewhere within',
      'start not given',
      '?',
      'Kyiv',
      'Vovchansk',
      'FIGHTING',
      'DIPLOMATIC',
      'Supplies 5',
    ])
      expect(texts).toContain(part);
    for (const text of texts) expect(text).not.toMatch(/[›⌄]$/);
    expect(texts.some((text) => text.startsWith('❝ Over $1 bn'))).toBe(true);
  });

  test('is the same each time', async () => {
    const again = await buildOutputs(builtIn, NAME, { root, site: SITE });
    expect([...again.texts]).toEqual([...outputs.texts]);
  });

  test('becomes PNGs of the two sizes', async () => {
    const drawn = await Promise.all(
      [...outputs.pictures, ...bad.pictures].map(
        async ([path, { svg, width }]) => [path, await renderPng(svg, width, outputs.fontFiles)] as const,
      ),
    );
    for (const [path, png] of drawn) {
      const [w, h] = /(\d+)x(\d+)[^/]*\.png$/.exec(path)?.slice(1).map(Number) ?? [];
      expect(sizeOf(png)).toEqual([w, h]);
      expect(png.length).toBeLessThan(MOST_BYTES);
    }
    // In three sizes, two themes and two languages, of the data and of their story; of its seven steps in one size.
    expect(outputs.pictures.size).toBe(24 + 14);
    expect(bad.pictures.size).toBe(6);
    // Fifty pictures are a lot for a busy machine.
  }, 90_000);

  test('of many events counts them', async () => {
    const many = await buildOutputs(JSON.stringify(syntheticDataset(1200)), OTHER, { root, site: null });
    const svg = textOf(many, 's/other/picture.svg');
    expectWellFormed(svg);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['certain at that time', 'possible, not certain', 'occupied (Crimea’s status only)']),
    );
  });

  test('without places or dates is still a picture', async () => {
    const { events, ...envelope } = JSON.parse(hostile) as { events: { when?: unknown; where?: unknown }[] };
    const bare = JSON.stringify({
      ...envelope,
      events: events.map(({ when: _when, where: _where, ...event }) => event),
    });
    expectWellFormed(textOf(await buildOutputs(bare, OTHER, { root, site: null }), 's/other/picture.svg'));
  });
});

test.each(['Kyiv', 'Somewhere within 14–15 May', 'Харків і Ґданськ', '❝ Blinken: “no”'])(
  '%s is never drawn wider than measured, and little narrower',
  (text) => {
    const { measure } = readFonts(root);
    for (const weight of [400, 600] as const) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100"><text x="0" y="50" font-family="Noto Sans" font-size="40" font-weight="${weight}">|${text}|</text></svg>`;
      const drawn =
        new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles(root)] } }).getBBox()?.width ?? 0;
      const spare = measure(`|${text}|`, { size: 40, weight }) - drawn;
      // The box goes from stroke to stroke of the bars, and letters that are drawn closer are measured apart.
      expect(spare).toBeGreaterThan(0);
      expect(spare).toBeLessThan(36);
    }
  },
);

test('the picture’s sentence names what happened on each side, the window, the source and who is not heard', () => {
  const view = readFirstView(builtIn);
  const sentence = describePicture(view);
  expect(sentence).toContain(`8 to 16 May 2024: ${view.answer.shown} of ${view.table.count} events`);
  for (const told of ['Battle for Vovchansk', 'Blinken visits Ukraine', 'answers', 'no Russian one', 'The Hill'])
    expect(sentence).toContain(told);
  expect(describePicture(readFirstView(builtIn, 'uk'))).toMatch(/^Карта поряд зі шкалою часу\. З 8 до 16 травня 2024/);
});

describe('the page', () => {
  test('says in its head what it is, with whole addresses where the site is known', () => {
    const html = pageOf(outputs, NAME.id);
    const own = `${SITE}s/kharkiv-may-2024/`;
    expect(metaOf(html, 'og:type')).toBe('article');
    expect(metaOf(html, 'og:url')).toBe(own);
    expect(metaOf(html, 'og:image')).toBe(`${own}1200x630.png`);
    expect([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')]).toEqual(['1200', '630']);
    expect(metaOf(html, 'og:image:alt')).toMatch(/^Timeline\. 8 to 16 May 2024: 30 of 31 events/);
    expect(metaOf(html, 'og:title')).toBe('Two stories on one clock: Kharkiv and Kyiv, May 2024');
    expect(metaOf(html, 'description')).toBe(metaOf(html, 'og:description'));
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
    expect(html).toContain(`<link rel="canonical" href="${own}">`);
    expect(html).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/kharkiv-may-2024.json"`,
    );
  });

  test('has no script but data, and shows picture, table, sources, licence, version and the way to the app', () => {
    const html = pageOf(outputs, NAME.id);
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(html).not.toMatch(/\son\w+=/);
    expect(html).toMatch(
      /<img src="..\/..\/s\/kharkiv-may-2024\/picture.svg" width="1200" height="675" alt="Map beside a timeline[^"]+30 of 31 events/,
    );
    expect(html.match(/<time datetime="/g)?.length).toBeGreaterThan(5);
    for (const part of [
      `<dt>Who is heard</dt><dd>${CAVEAT}</dd>`,
      'data v1.2.0',
      'as of 14–15 May 2024',
      'CC-BY-4.0',
      'Corrected 29 November 2026: two dates say no more than the reports behind them',
      '<a class="open" href="../../">Open the interactive map and timeline</a>',
    ])
      expect(html).toContain(part);
    expect(pageOf(bad, OTHER.id)).toContain('<a class="open" href="../../?data=other">');
  });

  test('describes the dataset to machines', () => {
    const data = linkedDataIn(pageOf(outputs, NAME.id));
    expect(data).toMatchObject({
      '@type': 'Dataset',
      identifier: 'kharkiv-may-2024',
      version: '1.2.0',
      url: `${SITE}s/kharkiv-may-2024/`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [{ encodingFormat: 'text/csv' }, { contentUrl: `${SITE}s/kharkiv-may-2024/kharkiv-may-2024.json` }],
      spatialCoverage: [{ geo: { box: '48.527 30.523 51.422 39.272' } }, { name: 'Ukraine' }],
    });
    expect(data['temporalCoverage']).toBe('2023-09-06/2024-05-15');
    expect(data['description']).toContain(CAVEAT);
    expect(data['isBasedOn']).toContainEqual(
      expect.objectContaining({ creditText: 'The Hill, as republished by GlobalUpFront' }),
    );
  });

  test('passes no description off as a headline that was not seen, and says who is heard in every summary', () => {
    const html = pageOf(outputs, NAME.id);
    const described = (JSON.parse(builtIn) as DatasetDocument).sources.filter(
      ({ titleIs }) => titleIs === 'description',
    );
    const based = linkedDataIn(html)['isBasedOn'] as { name?: string; description?: string }[];
    for (const { title } of described) {
      expect(based).toContainEqual(expect.objectContaining({ description: title }));
      expect(based).not.toContainEqual(expect.objectContaining({ name: title }));
    }
    expect(html.match(/a description; its headline was not seen/g)).toHaveLength(described.length);
    expect(metaOf(html, 'og:description')).toContain(CAVEAT);
    expect(metaOf(html, 'og:image:alt')).toContain(CAVEAT);
  });

  test('of a hostile dataset holds its words as words', () => {
    const html = pageOf(bad, OTHER.id);
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(html).not.toMatch(/<(?:i|b|s|u|em)>|href="javascript:|<img src=x|<!--/);
    expect(metaOf(html, 'og:title')).toBe(SHOWN);
    expect(linkedDataIn(html)).toMatchObject({ name: SHOWN, license: '<i>', version: '<b>2</b>' });
    expect(JSON.stringify(linkedDataIn(html))).not.toContain('javascript:');
  });

  test('has months in a long table, and of very many events the first', async () => {
    const html = pageOf(
      await buildOutputs(JSON.stringify(syntheticDataset(700)), OTHER, { root, site: null }),
      OTHER.id,
    );
    expect(html).toContain('The first 500 of 700 events');
    expect(html.match(/<th scope="row">/g)).toHaveLength(500);
    expect(html).toMatch(/<th scope="rowgroup" colspan="7">January 2023<\/th>/);
  });
});

describe('the oEmbed answer', () => {
  const answerOf = (built: Outputs, id: string): Record<string, unknown> =>
    JSON.parse(textOf(built, `oembed/${id}.json`)) as Record<string, unknown>;

  test('has the fields of version 1.0, a picture and a height of the protocol', () => {
    const answer = answerOf(outputs, NAME.id);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Timefront',
      provider_url: SITE,
      cache_age: 86_400,
      width: 600,
      height: heightFor(600),
      thumbnail_url: `${SITE}s/kharkiv-may-2024/1200x630.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer['description']).toMatch(/^8 to 16 May 2024: 30 of 31 events/);
    expect(answer['title']).not.toBe('');
    expect(answer['author_name']).not.toBe('');
  });

  test('brings a link and a frame with nothing that an editor would strip, and words as words', () => {
    for (const [built, { id }, frame] of [
      [outputs, NAME, `${SITE}?ui=lite`],
      [bad, OTHER, '../?data=other&ui=lite'],
    ] as const) {
      const html = String(answerOf(built, id)['html']);
      expectWellFormed(html);
      const [, link, , attributes = ''] =
        /^<blockquote class="timefront"><a href="([^"]+)">([^<]+)<\/a><p>[^<]+<\/p><\/blockquote><iframe([^>]*)><\/iframe>$/.exec(
          html,
        ) ?? [];
      expect(link).toMatch(new RegExp(`s/${id}/$`));
      const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, unescape(value)] as const,
      );
      expect(pairs.map(([name]) => name)).toEqual([
        'src',
        'width',
        'height',
        'frameborder',
        'marginwidth',
        'marginheight',
        'scrolling',
        'title',
      ]);
      expect(Object.fromEntries(pairs)).toMatchObject({ src: frame, width: '600', height: '620', scrolling: 'no' });
    }
  });

  test('says who is heard, where the frame is not shown too', () => {
    const answer = answerOf(outputs, NAME.id);
    expect(answer['description']).toContain(CAVEAT);
    expect(answer['html']).toContain(`<p>${CAVEAT}</p>`);
  });

  test('names any dataset but the default one', () => {
    expect(
      writeOembed(
        { title: 'T', author: 'A', told: 'What is shown.', caveat: null },
        addressesFrom('https://a.example/', OTHER),
      ),
    ).toContain(String.raw`src=\"https://a.example/?data=other&amp;ui=lite\"`);
  });
});

test('the app’s own page points to picture and oEmbed answer from where it lies, and shows the picture without JavaScript', async () => {
  const { page, tags } = await buildIndexParts(builtIn, NAME, { root, site: null });
  const head = writeTags(tags);
  expect(metaOf(head, 'og:image')).toBe('./s/kharkiv-may-2024/1200x630.png');
  expect(head).toContain('href="./oembed/kharkiv-may-2024.json"');
  expect(head).not.toContain('canonical');
  expect(page.html).toMatch(/<img src=".\/s\/kharkiv-may-2024\/picture.svg"[\s\S]+<table>/);
});

test('the site’s address is https, or none', () => {
  expect(readSite(undefined)).toBeNull();
  expect(readSite(' ')).toBeNull();
  expect(readSite('https://a.example')).toBe('https://a.example/');
  expect(readSite('https://a.example/b')).toBe('https://a.example/b/');
  expect(readSite('http://localhost:4173/')).toBe('http://localhost:4173/');
  for (const text of [
    'http://a.example/',
    'a.example',
    'javascript:alert(1)',
    'https://a.example/?x',
    'https://u@a.example/',
  ])
    expect(() => readSite(text)).toThrow('TIMEFRONT_SITE');
});
