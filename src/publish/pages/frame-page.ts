/**
 * A dataset for a frame of another page, without a script: the picture, the table and whose it is. It follows the theme
 * of the reader, and of the frame where that says one (`color-scheme`), and has room in a column of a phone.
 */
import { escapeHtml, paragraph } from '../html.ts';
import { PICTURES, pictureName } from '../addresses.ts';
import { factsOf, type FirstView } from '../first-view.ts';
import { buildEventParts } from './event-page.ts';
import { langOf, type PageAddresses } from './page-parts.ts';
import { PAGE_WORDS } from './page-words.ts';
import { shareTextsOf } from './share-page.ts';
import { shareStyle } from './share-style.ts';
import { writeTags } from './share-tags.ts';

/** Up to this width the square picture stands, whose letters are larger. */
const SQUARE_TO = 559;
/** A frame has a page around it already: no margin of its own, and a head of its own size. */
const STYLE =
  'main{padding:0 8px}h1{margin:8px 0;font-size:22px;line-height:28px}figure{margin:0 0 8px}figure img{border:0}' +
  '.source{margin:0 0 8px;color:var(--muted);font-size:14px;line-height:20px}summary{min-height:44px;padding:10px 0}';

/** @param lang of the page, null for the dataset's own */
export const writeFramePage = (view: FirstView, { inside, outside }: PageAddresses, lang: string | null): string => {
  const { messages } = view;
  const pageLang = messages.dates.lang;
  const words = PAGE_WORDS[pageLang];
  const { title, cardAlt } = shareTextsOf(view);
  const { source, version, asOf, caveat, licence } = factsOf(view);
  const facts = [source, caveat, version, asOf, licence].filter((fact) => fact !== null).join(' · ');
  const { width, height } = PICTURES.wide;
  const variants = lang === null ? [] : [lang];
  const name = (size: { readonly width: number; readonly height: number }, ...more: readonly string[]): string =>
    escapeHtml(inside.picture(pictureName(size, ...variants, ...more)));
  const sourceTag = (
    media: string,
    srcset: string,
    size: { readonly width: number; readonly height: number },
  ): string => `<source media="${media}" srcset="${srcset}" width="${size.width}" height="${size.height}">`;
  const dark = '(prefers-color-scheme:dark)';
  const narrow = `(max-width:${SQUARE_TO}px)`;
  return `${[
    '<!doctype html>',
    `<html lang="${pageLang}">`,
    '<head>',
    writeTags([
      { tag: 'meta', attrs: { charset: 'utf-8' } },
      { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
      { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } },
      { tag: 'title', children: escapeHtml(title) },
      { tag: 'link', attrs: { rel: 'canonical', href: outside.page } },
      { tag: 'link', attrs: { rel: 'icon', href: inside.file('favicon.svg'), type: 'image/svg+xml' } },
      // What is pressed opens beside the page that has the frame.
      { tag: 'base', attrs: { target: '_blank' } },
      { tag: 'style', children: `${shareStyle()}\n${STYLE}` },
    ]),
    '</head>',
    '<body>',
    '<main>',
    `<h1${langOf(view)}>${escapeHtml(title)}</h1>`,
    '<figure><picture>',
    sourceTag(`${narrow} and ${dark}`, name(PICTURES.square, 'dark'), PICTURES.square),
    sourceTag(narrow, name(PICTURES.square), PICTURES.square),
    sourceTag(dark, name(PICTURES.wide, 'dark'), PICTURES.wide),
    `<img src="${name(PICTURES.wide)}" width="${width}" height="${height}" alt="${escapeHtml(cardAlt)}">`,
    '</picture></figure>',
    `<p class="source">${escapeHtml(facts)}</p>`,
    paragraph(`<a href="${escapeHtml(inside.app)}">${words.open}</a>`),
    `<details><summary>${words.events}</summary>`,
    paragraph(words.outside),
    buildEventParts(view),
    '</details>',
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
};
