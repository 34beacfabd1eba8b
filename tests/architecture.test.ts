/** The plan of the house as a table, and the test that the sources keep to it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findViolations, type Table } from './architecture/rules.ts';

const SHOWN = [
  'base',
  'theme',
  'i18n',
  'events',
  'selection',
  'query',
  'wording',
  'layout',
  'session',
  'ui',
  'basemap',
];

/** All of the app. What a build alone runs is none of it, and nothing of the app may know that. */
const APP = [...SHOWN, 'load', 'panes', 'picture', 'share'];

const ONE_ENGINE = 'nobody but the engine finds, filters, orders or counts rows';
/** What has a value for each row. */
const COLUMNS =
  'ids|indexOf|track|assertion|shape|basis|scene|startMin|startMax|endMin|endMax|startUnknown|ongoing|precision|presence|slots|offMap|pointStart|areaStart';

const TABLE: Table = {
  rooms: {
    base: [],
    basemap: ['base'],
    theme: ['base'],
    i18n: ['base'],
    events: ['base'],
    load: ['base', 'events'],
    selection: ['base', 'events'],
    query: ['base', 'i18n', 'events', 'selection'],
    wording: ['base', 'i18n', 'events', 'selection', 'query'],
    layout: ['base', 'i18n', 'events', 'selection', 'query', 'wording'],
    session: ['base', 'i18n', 'events', 'selection', 'query', 'wording'],
    ui: ['base', 'theme', 'i18n'],
    'panes/*': SHOWN,
    // What is printed and what a build draws, by the panes' own painters.
    picture: [...SHOWN, 'panes/map', 'panes/timeline'],
    share: [...SHOWN, 'share/embed/protocol'],
    'share/embed/protocol': ['base'],
    'share/embed/host': ['base', 'share/embed/protocol'],
    // Documents that a build writes: of the map's pane the opacity of a feather, which the pictures' colours vary.
    publish: [
      'base',
      'basemap',
      'theme',
      'i18n',
      'events',
      'load',
      'selection',
      'query',
      'wording',
      'layout',
      'picture',
      'panes/map',
      'share/embed/protocol',
    ],
    // The plugins and the server, in Node.
    build: ['publish'],
    app: APP,
    main: [...APP, 'app', 'styles'],
    styles: APP,
  },
  libraries: [
    {
      name: /^react$/,
      names: ['lazy', 'Suspense'],
      home: /^nowhere$/,
      say: 'what comes late comes by ui/late-part.tsx',
    },
    { name: /^react(-dom)?(\/|$)/, home: /\.tsx$|\/use-[^/]+\.ts$/, say: 'React lives in .tsx and use-*.ts' },
    { name: /^vite$/, home: /^src\/build\//, say: 'Vite lives in build' },
    { name: /^node:/, home: /^src\/(build|publish)\//, say: 'only a build runs in Node' },
    { name: /^@resvg\//, home: /^src\/publish\/pictures\/png\.ts$/, say: 'PNGs are drawn in publish/pictures/png.ts' },
    {
      name: /^(react-)?leaflet(\/|$)|^@react-leaflet\//,
      home: /^src\/panes\/map\//,
      say: 'Leaflet lives in panes/map',
    },
    { name: /^topojson-client$/, home: /^src\/basemap\//, say: 'topojson-client lives in basemap' },
    {
      name: /^zustand(\/|$)/,
      home: /-store\.tsx?$|\/use-[^/]+\.tsx?$/,
      say: 'Zustand lives in *-store.ts and use-*.ts',
    },
    {
      name: /^zod(\/|$)/,
      home: /^src\/(events\/format\/|basemap\/dispute-views)/,
      say: 'schemas live in events/format; of what a site lists of the map, in basemap',
    },
    {
      name: /^d3(-|$)/,
      home: /^src\/(layout|panes|base\/time)\//,
      say: 'd3 lives in layout and panes, its intervals in base/time',
    },
    {
      name: /^d3(-(selection|zoom|drag|brush|transition|axis))?$/,
      names: [
        '*',
        'select',
        'selectAll',
        'selection',
        'pointer',
        'pointers',
        'create',
        'zoom',
        'zoomIdentity',
        'zoomTransform',
        'drag',
        'dragDisable',
        'dragEnable',
        'brush',
        'brushX',
        'brushY',
        'brushSelection',
        'transition',
        'axisBottom',
        'axisTop',
        'axisLeft',
        'axisRight',
      ],
      home: /^src\/panes\/timeline\//,
      say: "d3's DOM modules live in panes/timeline (and no namespace imports of d3 elsewhere)",
    },
  ],
  inner: {
    room: 'query',
    files:
      /^src\/query\/(pipeline|colours|filter-rows|how-sure|count-status|count-attested-later|count-tracks|find-looks|select-page|explain-empty|panel-queries|text-and-area-filters|filters\/(count-choices|list-choices)|search\/(search-all|search-index|near-words)|time\/(find-arrivals|count-bins|count-standing|find-neighbours|order-bars)|places\/(area-counts|find-box|list-countries|area-rows|circle-rows|count-possibly-inside|select-areas|select-flows|list-unmarked)|compare\/compare-(counts|places)|relations\/(find-links|list-chain)|responses\/list-responses)\.ts$/,
    say: 'questions over rows go to query/engine.ts',
  },
  doors: [
    {
      room: 'basemap',
      doors: ['src/basemap/basemap.ts', 'src/basemap/layers.ts'],
      // A build hands over the world's code, which the app fetches late.
      but: /^src\/publish\/read-basemap\.ts$/,
    },
  ],
  words: [
    {
      // What is where, and how it is drawn, is data: `data/basemap`.
      pattern: /ukraine|oblast|crimea|['"`](?:UKR|RUS|BLR|ISR|PSE|SDN|HTI|[A-Z]{2}-\d{2})['"`]/i,
      // Words by which the files of others call a kind of place.
      but: /^src\/events\/format\/reinterpret\.ts$/,
      say: 'no country and no part of one is known to the code',
    },
    {
      pattern: /\b(?:RowAnswer|windowRows|filteredRows|dates\.order|(?:best|article)\.(?:order|rank))\b/,
      but: /^src\/(query|events)\//,
      say: ONE_ENGINE,
    },
    {
      // Of one row they may be read.
      pattern: /\brecords\b(?!\[)|\bdocument\.events\b(?!\[)/,
      but: /^src\/(query|events|load|i18n)\/|AboutDialog/,
      say: ONE_ENGINE,
    },
    {
      pattern: new RegExp(
        String.raw`\bof (?:\w+\.)+(?:${COLUMNS})\)|\.(?:${COLUMNS})\s*\.(?:map|flatMap|forEach|filter|find\w*|reduce|some|every|entries|keys|values)\(|\brow\s*<\s*[\w.]*(?:count|length)\b`,
      ),
      but: /^src\/(query|events)\//,
      say: ONE_ENGINE,
    },
    {
      pattern: /\bexport\s+default\b|\bas\s+default\b/,
      // In the place of a module of Leaflet's.
      but: /^src\/panes\/map\/leaflet-browser\.mjs$/,
      say: 'named exports only',
    },
    {
      pattern: /\b(inner|outer)HTML\b|\bdangerouslySetInnerHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
      say: 'text is rendered as text',
    },
    { pattern: /\bDate\.parse\b|\bnew Date\(\s*['"`]/, say: 'dates are read by our own parser' },
    {
      pattern: /\b(local|session)Storage\b/,
      but: /^src\/base\/browser-storage\.ts$/,
      say: 'storage is asked for by base/browser-storage alone',
    },
    {
      pattern: /\bbrowserStorage\b/,
      but: /browser-storage|preferences-store|kept-drafts/,
      say: 'storage is for preferences and for drafts, on which nothing depends',
    },
    { pattern: /\bvoid\s+(import\b|[\w.]+\()/, say: 'a promise has a failure that is said' },
  ],
  names: /(^|[/.-])(utils?|helpers?|common|managers?)(?=[/.-]|$)/i,
  maxLines: 400,
  maxColumns: 120,
  resources: ['src/base/resources.ts', 'src/base/late-resources.ts'],
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.vitest', 'coverage']);

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
const inRepository = (path: string): string => relative(ROOT, path).split(sep).join('/');

test('the sources keep to the table', () => {
  const sources = new Map(walk(join(ROOT, 'src')).map((path) => [inRepository(path), readFileSync(path, 'utf8')]));
  expect(findViolations(sources, TABLE)).toEqual([]);
});

test('no file names a folder of the machine it was written on', () => {
  const folders = new RegExp(
    String.raw`(?<![\w.@:~*-])\/(${['work', 'tmp', 'root', String.raw`home\/\w+`, String.raw`Users\/\w+`].join('|')})\/\w`,
  );
  const named = walk(ROOT)
    .filter(
      (path) =>
        /\.(m?[jt]sx?|json|md|html|css|csv|txt|ya?ml)$|\/\.ci\/|LICENSE$/.test(path) && statSync(path).size < 1_000_000,
    )
    .filter((path) => inRepository(path) !== 'package-lock.json' && folders.test(readFileSync(path, 'utf8')))
    .map(inRepository);
  expect(named).toEqual([]);
});

describe('the rules see a breach', () => {
  const breaches = (files: Record<string, string>): string[] => findViolations(new Map(Object.entries(files)), TABLE);
  const cases: [string, Record<string, string>][] = [
    ['base imports events', { 'src/base/a.ts': "import { x } from '../events/types.ts';" }],
    [
      'an import of types alone, over two lines',
      { 'src/events/a.ts': "import type {\n  A,\n} from '../selection/selection.ts';" },
    ],
    ['a dynamic import', { 'src/layout/a.ts': "const b = () => import('../panes/map/b.ts');" }],
    ['a re-export', { 'src/ui/a.ts': "export { b } from '../events/types.ts';" }],
    ['a pane imports another', { 'src/panes/map/a.ts': "import { b } from '../timeline/b.ts';" }],
    ['the base map imports a pane', { 'src/basemap/a.ts': "import { b } from '../panes/map/b.ts';" }],
    ['the base map imports a domain type', { 'src/basemap/a.ts': "import type { B } from '../events/types.ts';" }],
    ['a pane imports load', { 'src/panes/map/a.ts': "import { b } from '../../load/b.ts';" }],
    [
      'the protocol imports a domain type',
      { 'src/share/embed/protocol/a.ts': "import type { B } from '../../../events/types.ts';" },
    ],
    ['the host side imports share', { 'src/share/embed/host/a.ts': "import { b } from '../../link.ts';" }],
    ['the app imports what a build publishes', { 'src/app/a.ts': "import { b } from '../publish/html.ts';" }],
    ['the app imports a plugin', { 'src/app/a.ts': "import { b } from '../build/cells.ts';" }],
    ['the entry imports the server', { 'src/main.tsx': "import { serve } from './build/serve.mjs';" }],
    ['a module in JavaScript imports it', { 'src/panes/map/a.mjs': "import { serve } from '../../build/serve.mjs';" }],
    ['a picture imports a page', { 'src/picture/a.ts': "import { b } from '../publish/pages/b.ts';" }],
    ['a page imports a plugin', { 'src/publish/pages/a.ts': "import { b } from '../../build/headers.mjs';" }],
    ['a page imports the app', { 'src/publish/pages/a.ts': "import { b } from '../../app/b.ts';" }],
    ['a page imports a pane', { 'src/publish/pages/a.ts': "import { b } from '../../panes/table/b.ts';" }],
    ['a plugin past what is published', { 'src/build/a.ts': "import { b } from '../query/engine.ts';" }],
    ['Vite in a page', { 'src/publish/pages/a.ts': "import type { Plugin } from 'vite';" }],
    ['Node in the app', { 'src/load/a.ts': "import { readFile } from 'node:fs/promises';" }],
    ['a second place that draws PNGs', { 'src/publish/a.ts': "import { renderAsync } from '@resvg/resvg-js';" }],
    ['a page past the door of the base map', { 'src/publish/a.ts': "import { b } from '../basemap/world.ts';" }],
    ['a page past the engine', { 'src/publish/a.ts': "import { createAsk } from '../query/pipeline.ts';" }],
    ['a page that loops over records', { 'src/publish/pages/a.ts': 'export const a = table.records.map(read);' }],
    ['a room that the table does not know', { 'src/novel/a.ts': "import { b } from '../base/b.ts';" }],
    ['a file outside src', { 'src/load/a.ts': "import url from '../../data/datasets/x.json?url';" }],
    ['React in a plain file', { 'src/ui/a.ts': "import { useState } from 'react';" }],
    ['Leaflet in the timeline', { 'src/panes/timeline/a.ts': "import L from 'leaflet';" }],
    ["d3's zoom in layout", { 'src/layout/a.ts': "import { scaleTime, zoom } from 'd3';" }],
    ['all of d3 on the map', { 'src/panes/map/a.ts': "import * as d3 from 'd3';" }],
    ['d3 in load', { 'src/load/a.ts': "import { csvParse } from 'd3';" }],
    ['Zustand in a pane', { 'src/panes/map/a.ts': "import { createStore } from 'zustand/vanilla';" }],
    ['topojson in load', { 'src/load/a.ts': "import { feature } from 'topojson-client';" }],
    ['zod in load', { 'src/load/a.ts': "import * as z from 'zod/mini';" }],
    ['the pipeline past the engine', { 'src/panes/map/a.ts': "import { createAsk } from '../../query/pipeline.ts';" }],
    ['a loop over the rows of a view', { 'src/panes/map/a.ts': 'for (const row of answer.windowRows) count(row);' }],
    ['a loop over records', { 'src/share/a.ts': 'export const a = table.records.map(read);' }],
    ['records by another name', { 'src/panes/map/a.ts': 'const { records } = table;' }],
    ['the events of the document', { 'src/layout/a.ts': 'document.events.some(isOpen);' }],
    ['a loop over a column', { 'src/layout/a.ts': 'for (const side of answer.table.track) count(side);' }],
    ['a search in a column', { 'src/panes/map/a.ts': 'const at = table.ids.findIndex(isNew);' }],
    [
      'a loop over the numbers of rows',
      { 'src/share/a.ts': 'for (let row = 0; row < table.count; row += 1) add(row);' },
    ],
    ['the order of all rows', { 'src/layout/a.ts': 'const [first] = answer.dates.order;' }],
    ['the base map past its door', { 'src/panes/map/a.ts': "import { b } from '../../basemap/names.ts';" }],
    ['types of it past its door', { 'src/panes/map/a.ts': "import type { B } from '../../basemap/labels.ts';" }],
    ['a country by its code', { 'src/basemap/a.ts': "export const isOurs = (c: string) => c === 'UKR';" }],
    ['a part of a country by its name', { 'src/basemap/a.ts': 'export interface A { readonly oblastLines: 1 }' }],
    ['a default export', { 'src/ui/a.tsx': 'export default function A() { return null; }' }],
    ['HTML from text', { 'src/ui/a.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />;' }],
    ['Date.parse', { 'src/load/a.ts': 'export const a = Date.parse(b);' }],
    ['storage that is not asked for in its one place', { 'src/app/a.ts': "localStorage.setItem('a', 'b');" }],
    ['storage for what is neither preference nor draft', { 'src/app/a.ts': 'export const a = browserStorage();' }],
    ['a component by React.lazy', { 'src/ui/a.tsx': "import { lazy } from 'react';" }],
    ['a promise without a word for its failure', { 'src/app/a.ts': "void import('./b.ts').then(act);" }],
    ['a file of helpers', { 'src/base/text-helpers.ts': '' }],
    ['a folder of utils', { 'src/utils/a.css': '' }],
    ['a long line of a comment', { 'src/ui/a.css': `/* ${'a'.repeat(120)} */` }],
    ['a long file', { 'src/ui/a.ts': '\n'.repeat(400) }],
    [
      'a cycle of types alone',
      {
        'src/base/a.ts': "import type { B } from './b.ts';",
        'src/base/b.ts': "import type { A } from './a.ts';",
      },
    ],
    [
      'a cycle',
      {
        'src/base/a.ts': "import { b } from './b.ts';",
        'src/base/b.ts': "import { c } from './c.ts';",
        'src/base/c.ts': "import { a } from './a.ts';",
      },
    ],
  ];
  test.each(cases)('%s', (_, files) => {
    expect(breaches(files)).toHaveLength(1);
  });

  test('and lets pass what the table allows', () => {
    expect(
      breaches({
        'src/base/a.ts': "// import { x } from '../events/types.ts';\n/** innerHTML, Date.parse */ export const a = 1;",
        'src/base/resources.ts': "import url from '../../data/datasets/x.json?url';",
        'src/panes/timeline/a.ts':
          "import { zoom, select } from 'd3';\nimport { a } from '../../base/a.ts';\nimport './a.css';",
        'src/layout/a.ts': "import { scaleTime } from 'd3';",
        'src/panes/map/b.ts': "import type { Ask } from '../../query/pipeline.ts';",
        'src/ui/use-a.ts': "import { useState } from 'react';",
        'src/share/embed/host/a.ts': "import { b } from '../protocol/b.ts';",
        'src/base/browser-storage.ts': 'export const browserStorage = () => window.localStorage;',
        'src/theme/preferences-store.ts': "import { createStore } from 'zustand/vanilla';\nbrowserStorage();",
        'src/panes/story/kept-drafts.ts': 'browserStorage();',
        'src/main.tsx': "import { start } from './app/start.ts';\nimport { createRoot } from 'react-dom/client';",
        'src/events/a.ts': "import type { B } from './b.ts';",
        'src/build/a.ts': "import type { Plugin } from 'vite';\nimport { b } from '../publish/b.ts';",
        'src/publish/b.ts': "import { join } from 'node:path';\nimport { c } from '../picture/c.ts';",
        'src/publish/read-basemap.ts': "import { createWorld } from '../basemap/world.ts';",
      }),
    ).toEqual([]);
  });
});
