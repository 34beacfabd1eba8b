/**
 * What stands in for a picture, in every language and on every way out of a build: three things that happened, the
 * window, the source, and whose account it is. Of the built-in data and of two that have nothing of them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { languagesOf, readFirstView, windowInWords, type FirstView } from '../../src/publish/first-view.ts';
import { buildOutputs, type Outputs } from '../../src/publish/outputs.ts';
import type { Lang } from '../../src/base/lang.ts';
import { readSources } from '../../src/events/outside.ts';
import { caveatText } from '../../src/wording/describe-caveat.ts';
import { spellOut } from '../../src/wording/tell/spell-out.ts';
import { foreignText } from '../fixtures/foreign.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { metaOf, unescape } from './picture-texts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const LEAST = 3;

interface Alternative {
  readonly of: string;
  readonly lang: Lang;
  readonly text: string;
  /** The language that a picture says it is in; null of what is no picture. */
  readonly says: string | null;
}

const languageIn = (svg: string): string | null => /^<svg [^>]*\blang="([^"]*)"/.exec(svg)?.[1] ?? '';
const inSvg = (svg: string): string => unescape(/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');
/** A page for frames is no page that anybody posts, and has a picture alone. */
const inPage = (path: string, html: string): readonly string[] => [
  ...(path.endsWith('/frame/index.html') ? [] : [metaOf(html, 'og:image:alt') ?? '']),
  ...[...html.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt = '']) => unescape(alt)),
];

const alternativesOf = ({ texts, pictures }: Outputs, languages: readonly Lang[]): readonly Alternative[] => {
  const langOf = (path: string): Lang =>
    languages.find((lang, i) => i > 0 && new RegExp(`-${lang}(-dark)?[.]|/${lang}(/frame)?(/index)?[.]`).test(path)) ??
    languages[0]!; // there is one
  const of = (path: string, ...found: readonly string[]): readonly Alternative[] =>
    found.map((text) => ({ of: path, lang: langOf(path), text, says: null }));
  const ofPicture = (path: string, svg: string): Alternative => ({
    of: path,
    lang: langOf(path),
    text: inSvg(svg),
    says: languageIn(svg),
  });
  return [
    ...[...texts].flatMap(([path, text]) => {
      if (path.endsWith('.svg')) return [ofPicture(path, text)];
      if (path.endsWith('.html')) return of(path, ...inPage(path, text));
      return path.startsWith('oembed/') ? of(path, (JSON.parse(text) as { description: string }).description) : [];
    }),
    ...[...pictures].map(([path, { svg }]) => ofPicture(path, svg)),
  ];
};

const namesIn = ({ table, answer }: FirstView, text: string): readonly string[] =>
  table.records.flatMap(({ label, title }, row) =>
    answer.presence[row] !== 0 && text.includes(label ?? title) ? [label ?? title] : [],
  );

describe.each([
  ['the built-in data', readFileSync(new URL('../../data/datasets/kharkiv-may-2024.json', import.meta.url), 'utf8')],
  ['a dispute over a river', foreignText()],
  ['invented events', JSON.stringify(syntheticDataset(40))],
])('%s', (_, text) => {
  const languages = languagesOf(readFirstView(text).table);
  let found: readonly Alternative[] = [];
  beforeAll(async () => {
    found = alternativesOf(
      await buildOutputs(text, { id: 'd', isDefault: false }, { root, site: 'https://a.example/' }),
      languages,
    );
  }, 60_000);

  test('in every language there are pictures, and of each a text', () => {
    for (const lang of languages) expect(found.some((each) => each.lang === lang)).toBe(true);
    expect(found.filter(({ of }) => of.endsWith('.png')).length).toBeGreaterThanOrEqual(6 * languages.length);
  });

  test('each picture says which language that is', () => {
    const pictures = found.filter(({ says }) => says !== null);
    expect(pictures.length).toBeGreaterThan(6);
    for (const { of, lang, says } of pictures) expect(says, of).toBe(lang);
  });

  test('three things that happened, the window, the source, and whose account it is', () => {
    const views = new Map(languages.map((lang) => [lang, readFirstView(text, lang)]));
    for (const { of, lang, text: told } of found) {
      const view = views.get(lang)!; // of one of the languages
      const { document } = view.table;
      const shown = view.table.records.filter((__, row) => view.answer.presence[row] !== 0).length;
      expect(new Set(namesIn(view, told)).size, `${of}: ${told}`).toBeGreaterThanOrEqual(Math.min(LEAST, shown));
      expect(told.toLowerCase(), of).toContain(
        spellOut(windowInWords(view, view.messages), view.messages).toLowerCase(),
      );
      const [source] = readSources(document);
      expect(told, of).toContain(source?.publisher ?? source?.title ?? '');
      expect(told, of).toContain(caveatText(document) ?? '');
    }
  });
});
