/** What stands in the page before the app does, as it is built. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { criticalCss } from '../../src/publish/shell/critical-css.ts';
import { SHELL_SCRIPT } from '../../src/build/headers.mjs';
import { shellMarkup, shellStyle, unstartedMarkup, type ShellParts } from '../../src/publish/shell/shell.ts';
import { FIRST_SCREENS, layFirstTimeline, pictureHeights, VARIABLES } from '../../src/publish/shell/first-picture.ts';
import { readFirstView } from '../../src/publish/first-view.ts';
import { readFonts } from '../../src/publish/fonts.ts';
import { leanPaths } from '../../src/publish/shell/lean-paths.ts';
import { buildIndexParts, framePagesOf } from '../../src/publish/outputs.ts';
import { featherOpacity } from '../../src/panes/map/paint-outlines.ts';
import { axisTopOf } from '../../src/layout/timeline/plot-frame.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const builtIn = readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8');
const { view } = JSON.parse(builtIn) as { view: { headline: string; deck: string } };

describe('the shell of the built-in dataset', () => {
  let parts: ShellParts;
  let markup = '';
  beforeAll(async () => {
    parts = (await buildIndexParts(builtIn, { id: 'kharkiv-may-2024', isDefault: true }, { root, site: null })).shell!;
    markup = shellMarkup(parts, SHELL_SCRIPT);
  }, 60_000);

  test('says headline and deck, with the words that are the key to the colours, and has no placeholder left', () => {
    expect(markup).toMatch(new RegExp(`<h1 class="app-headline"><span[^>]*>${view.headline}</span></h1>`));
    const [, word = ''] = /\[([^\]]+)\]/.exec(view.deck) ?? [];
    expect(markup).toMatch(new RegExp(`<b data-slot="\\d">${word}</b>`));
    expect(markup).not.toContain('<!--');
  });

  test('knows the page for frames of each dataset of the build, in the languages that it has texts in', () => {
    const other = JSON.parse(builtIn) as { texts?: unknown };
    delete other.texts;
    const others = [framePagesOf(JSON.stringify(other), { id: 'other', isDefault: false })];
    const [, listed = ''] =
      / data-frames="([^"]*)"/.exec(shellMarkup({ ...parts, frames: [...parts.frames, ...others] }, '')) ?? [];
    expect(JSON.parse(listed.replaceAll('&quot;', '"'))).toEqual([
      [
        'kharkiv-may-2024',
        [
          ['en', './s/kharkiv-may-2024/frame/'],
          ['uk', './s/kharkiv-may-2024/uk/frame/'],
        ],
      ],
      ['other', [['en', './s/other/frame/']]],
    ]);
  });

  test('has head, axis and script before the pictures', () => {
    const places = ['app-headline', 'shell-band', '<script>', 'class="shell-picture"'].map((text) =>
      markup.indexOf(text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('draws in the tokens’ variables, in the page’s own font, and weighs little', () => {
    const { map, time } = parts.picture!;
    const inks = new Set([...(map + time).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, ink = '']) => ink));
    expect([...inks].filter((ink) => !/^(?:none|var\(--[a-z\d-]+\)|url\(#[\w-]+\))$/.test(ink))).toEqual([]);
    expect([...inks]).toEqual(expect.arrayContaining(['var(--other-land)', 'var(--track1)']));
    expect((map + time).match(/font-family/g)).toBeNull();
    for (const { name } of FIRST_SCREENS) {
      const own = [...map.matchAll(/<svg[^>]*data-for="(\w+)".*?<\/svg>/g)].find(([, of]) => of === name)?.[0] ?? '';
      expect(gzipSync(own).length).toBeGreaterThan(4000);
      expect(gzipSync(own).length).toBeLessThan(30_000);
    }
  });

  test('no two of its pictures use the same id, and every reference leads somewhere', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const used = [...markup.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says in each language what to do where nothing comes, and leads to the table', () => {
    const said = unstartedMarkup(parts);
    expect(said).toContain('Not loading?');
    expect(said).toContain('href="./s/kharkiv-may-2024/"');
    expect(said.match(/<p lang=/g)).toHaveLength(parts.words.length);
  });

  test('the feather of a region is as strong as the app paints it, in either theme', () => {
    const style = shellStyle('', markup, parts.words);
    expect(markup.match(/ data-feather/g)?.length).toBeGreaterThan(5);
    expect(markup).not.toContain(`opacity="${featherOpacity(false)}"`);
    expect(style).toContain(`[data-feather]{opacity:${featherOpacity(false)}}`);
    expect(style).toContain(`[data-theme=dark] .shell-picture [data-feather]{opacity:${featherOpacity(true)}}`);
  });

  test('rows stand as in a pane of that very height: a pixel higher than a picture, and just below the next', () => {
    const firstView = readFirstView(builtIn);
    const { engine, answer, messages } = firstView;
    const scene = { engine, answer, messages, measure: readFonts(root).measure, palette: VARIABLES };
    for (const screen of FIRST_SCREENS) {
      const { name, time } = screen;
      const rowsAt = (height: number): readonly number[] => {
        const { layout } = layFirstTimeline(firstView, scene, name, { width: time.width, height });
        const names = layout.shapes.filter((shape) => shape.kind === 'text').filter(({ size }) => size >= 14);
        return names.map(({ y }) => Math.round(y - layout.axisTop));
      };
      const heights = pictureHeights(firstView, scene, screen);
      expect(heights.length).toBeGreaterThan(3);
      expect(heights[0]).toBe(time.least);
      heights.forEach((height, i) => {
        const next = heights[i + 1] ?? time.most;
        // What changes twice within a few pixels is passed over.
        if (next - height > 40) expect(rowsAt(next - 21), `${name} ${height}`).toEqual(rowsAt(height));
        if (i > 0) expect(rowsAt(height - 1), `${name} ${height}`).not.toEqual(rowsAt(height));
      });
    }
  });

  test('has the axis where the app has it', () => {
    const firstView = readFirstView(builtIn);
    const { engine, answer, messages } = firstView;
    const scene = { engine, answer, messages, measure: readFonts(root).measure, palette: VARIABLES };
    for (const screen of FIRST_SCREENS)
      for (const height of pictureHeights(firstView, scene, screen)) {
        const { name, time } = screen;
        const { frame, layout } = layFirstTimeline(firstView, scene, name, { width: time.width, height });
        expect(layout.axisTop).toBe(axisTopOf(frame, height, { above: true, below: true }));
        expect(markup).toContain(`data-for="${name}" data-from="${height}"`);
        expect(markup).toContain(`data-axis="${layout.axisTop + frame.caption}"`);
      }
  });

  test('its styles are the app’s own rules of its own parts, and no others', () => {
    const css = '.app-headline{color:red}.event-card{color:blue}@media print{.app-headline{color:green}}';
    const style = shellStyle(css, markup, parts.words);
    expect(style).toContain('.app-headline{color:red}');
    expect(style).not.toMatch(/event-card|color:green/);
  });
});

test.each([
  ['.a{x:1}.b{x:2}', '.a{x:1}'],
  ['.a:hover,.a{x:1}', '.a{x:1}'],
  [".a[data-x='1'] .b,p{x:1}", 'p{x:1}'],
  [':is(.a,.b) :is(.b,section){x:1}.a:is(.b,[data-x]):not(.b){x:2}', '.a:is(.b,[data-x]):not(.b){x:2}'],
  ['@layer base,late;@layer base{.a{x:1}.b{x:2}}', '@layer base,late;@layer base{.a{x:1}}'],
  [
    '@layer base{.a{x:1}}@layer vendor{.b{x:2}}@layer app{.a{x:3}}',
    '@layer base,vendor,app;@layer base{.a{x:1}}@layer app{.a{x:3}}',
  ],
  ['@media (width<9px){.b{x:1}}@container (width<9px){.a{x:2}}', '@container (width<9px){.a{x:2}}'],
  [':root,[data-theme=dark]{--x:1}', ':root,[data-theme=dark]{--x:1}'],
])('of %s a page with one paragraph needs %s', (css, needed) => {
  expect(criticalCss(css, '<p class="a">')).toBe(needed);
});

test('a path is drawn with the points that can be seen, and one that is drawn twice stands there once', () => {
  const steps = Array.from({ length: 40 }, () => 'l1 0.1l1 -0.1').join('');
  expect(leanPaths(`<path d="M10 10${steps}" fill="none"/>`, 'p')).toBe('<path d="M10 10l80 0" fill="none"/>');
  const zigzag = `M10 10${Array.from({ length: 40 }, () => 'l5 9l5 -9').join('')}`;
  const twice = leanPaths(`<path d="${zigzag}" fill="red"/><path d="${zigzag}" fill="none"/>`, 'p');
  expect(twice).toMatch(
    /^<defs><path id="p0" d="[^"]+"\/><\/defs><use href="#p0" fill="red"\/><use href="#p0" fill="none"\/>$/,
  );
});
