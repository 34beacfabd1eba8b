/** What all stylesheets have in common: their layers, and the steps of theme.css. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shellStyle } from '../../src/publish/shell/shell.ts';

const SRC = new URL('../../src/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SRC), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const list = read('styles.css');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const SHEETS = FILES.filter((path) => path.endsWith('.css') && path !== 'styles.css');
const sheets = SHEETS.map((path) => ({ path, text: read(path) }));
/** `file: declaration` of each declaration of all stylesheets that matches. */
const declarations = (pattern: RegExp): string[] =>
  sheets.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((found) => `${path}: ${found}`));

test('each stylesheet stands in one of the layers, which are declared once and in order', () => {
  const layers = /^@layer ([\w, ]+);/m.exec(list)?.[1]?.split(', ') ?? [];
  const imports = [...list.matchAll(/^@import '(?:\.\/)?(.+)' layer\((\w+)\);$/gm)];
  expect(list.match(/@import/g)).toHaveLength(imports.length);
  expect(imports.map(([, path]) => path).filter((path) => !path?.startsWith('leaflet/'))).toEqual(
    expect.arrayContaining(SHEETS),
  );
  const order = imports.map(([, , layer = '']) => layers.indexOf(layer));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(sheets.filter(({ text }) => /@layer|@import/.test(text))).toEqual([]);
  expect(shellStyle('', '', [])).toMatch(new RegExp(`^\\s*@layer ${layers.at(-1)}\\s*{[\\s\\S]*}$`));
});

test('no code brings a stylesheet past the layers', () => {
  const brought = FILES.filter((path) => /\.tsx?$/.test(path) && /import '[^']+\.css'/.test(read(path)));
  expect(brought).toEqual(['main.tsx']);
});

test('nothing wins by force: layers say what beats what', () => {
  expect(declarations(/[^;{}]*!important/g)).toEqual([]);
});

test('what lies over what is said by named steps', () => {
  expect(declarations(/z-index: (?!var\(--z-[a-z]+\)|calc\(var\(--z-[a-z]+\) \+ 1\))[^;]+/g)).toEqual([]);
});

const theme = read('theme/theme.css');
/** Name → value of the steps that begin so. */
const steps = (kind: string): ReadonlyMap<string, string> =>
  new Map(
    [...theme.matchAll(new RegExp(`(--${kind}-[a-z0-9]+): ([^;]+);`, 'g'))].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

test('text has the sizes of the steps, none of them under 12 px but on paper', () => {
  expect(declarations(/font(-size)?: (?!(clamp\()?var\(--text-[a-z]+\)[;,\s]|inherit;)[^;]+/g)).toEqual([]);
  const sizes = steps('text');
  expect([...sizes].filter(([name, size]) => Number.parseInt(size, 10) < 12 && name !== '--text-paper')).toEqual([]);
  const paper = sheets.filter(({ path }) => path !== 'app/paper/paper.css' && path !== 'theme/theme.css');
  const onScreen = paper.map(({ text }) => text.split('@media print')[0] ?? '');
  expect(onScreen.filter((text) => text.includes('--text-paper'))).toEqual([]);
});

test('padding, margins and gaps of the grid are its steps', () => {
  const grid = [...steps('space').values()].join('|');
  const raw = new RegExp(
    `(?<![-\\w])(padding|margin|gap|row-gap|column-gap)[a-z-]*: (?:[^;{}(]*\\s)?(${grid})(?![\\w.])[^;]*`,
    'g',
  );
  expect(declarations(raw)).toEqual([]);
});

test('colours are those of the theme, or the system’s own', () => {
  const elsewhere = declarations(
    /[\w-]+: [^;{}]*(#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(|\b(white|black)\b)[^;{}]*/gi,
  );
  expect(elsewhere.filter((found) => !found.startsWith('theme/theme.css'))).toEqual([]);
});

test('what a pane shows goes by its own width, never by the window’s', () => {
  const panes = sheets.filter(({ path }) => /^(panes|share|ui)\//.test(path));
  expect(panes.flatMap(({ path, text }) => (/@media[^{]*width/.test(text) ? [path] : []))).toEqual([]);
});
