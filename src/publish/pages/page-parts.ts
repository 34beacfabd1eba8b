/** What the static pages of a dataset have in common: head, facts, foot, and the document around them. */
import { LANG_NAMES, type Lang } from '../../base/lang.ts';
import { DARK, LIGHT } from '../../theme/tokens.ts';
import { escapeHtml, paragraph, safeAddress } from '../html.ts';
import { PICTURES, pictureName, type Addresses } from '../addresses.ts';
import { factsOf, languagesOf, type FirstView } from '../first-view.ts';
import { PAGE_WORDS } from './page-words.ts';
import { shareStyle } from './share-style.ts';
import { shareTags, writeTags, type HeadTag, type ShareTexts } from './share-tags.ts';

/** A text with the caveat after it, unless it contains it. */
export const withCaveat = (view: FirstView, text: string): string => {
  const { caveat } = factsOf(view);
  return caveat === null || text.includes(caveat) ? text : `${text} ${caveat}`;
};

export interface PageAddresses {
  /** Relative to the page: for its own links. */
  readonly inside: Addresses;
  /** For crawlers and previews: absolute where the site's address is known. */
  readonly outside: Addresses;
  /** The same page in each language that there is, the dataset's own first; at least one. */
  readonly translations: readonly (readonly [lang: Lang, page: string])[];
}

/** For search engines; the first one also for readers of other languages. */
const translationTags = ([first, ...others]: PageAddresses['translations']): readonly HeadTag[] =>
  first === undefined || others.length === 0
    ? []
    : [first, ...others, ['x-default', first[1]] as const].map(([hreflang, href]) => ({
        tag: 'link',
        attrs: { rel: 'alternate', hreflang, href },
      }));

const headTags = (shared: ShareTexts, { inside, outside, translations }: PageAddresses): readonly HeadTag[] => [
  { tag: 'meta', attrs: { charset: 'utf-8' } },
  { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
  { tag: 'title', children: `${escapeHtml(shared.title)} · Timefront` },
  { tag: 'meta', attrs: { name: 'description', content: shared.description } },
  { tag: 'meta', attrs: { name: 'theme-color', content: LIGHT.panel, media: '(prefers-color-scheme: light)' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: DARK.panel, media: '(prefers-color-scheme: dark)' } },
  { tag: 'link', attrs: { rel: 'canonical', href: outside.page } },
  ...translationTags(translations),
  { tag: 'link', attrs: { rel: 'icon', href: inside.file('favicon.svg'), type: 'image/svg+xml' } },
  ...shareTags(shared, outside, outside.page),
  { tag: 'style', children: shareStyle() },
];

export const link = (address: string, text: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

const licenceOf = ({ table }: FirstView): string => {
  const { licence } = table.document;
  if (!licence) return '';
  const address = safeAddress(licence.url);
  return `${address === null ? escapeHtml(licence.id) : `<a href="${address}" rel="license">${escapeHtml(licence.id)}</a>`}, ${escapeHtml(licence.attribution)}`;
};

/** @param files links to what there is of it for machines */
export const factList = (view: FirstView, files: readonly string[]): string => {
  const { caveat, source, version, asOf, corrections } = factsOf(view);
  const words = PAGE_WORDS[view.messages.dates.lang];
  const rows: readonly (readonly [term: string, html: string])[] = [
    [words.heard, view.table.document.lede === caveat ? '' : escapeHtml(caveat)],
    [words.data, escapeHtml([source, version, asOf].filter((fact) => fact !== null).join(' · '))],
    [
      words.corrections,
      escapeHtml(corrections.length > 0 ? corrections.join(' ') : view.messages.reading.source.noCorrections),
    ],
    [words.licence, licenceOf(view)],
    [words.files, files.join(' · ')],
  ];
  return `<dl class="facts">${rows
    .filter(([, html]) => html !== '')
    .map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`)
    .join('')}</dl>`;
};

/** Links to the pictures for posts: each size, in the light theme, by language. */
export const pictureLinks = (view: FirstView, { picture }: Addresses): readonly string[] =>
  languagesOf(view.table).flatMap((lang, i) =>
    Object.values(PICTURES).map((size) =>
      link(
        picture(pictureName(size, ...(i === 0 ? [] : [lang]))),
        `PNG ${size.width} × ${size.height}${i === 0 ? '' : `, ${LANG_NAMES[lang]}`}`,
      ),
    ),
  );

/** Of a text of the dataset, where it is in another language than the page. */
export const langOf = ({ table, messages }: FirstView): string => {
  const { language = 'en' } = table.document;
  return language === messages.dates.lang ? '' : ` lang="${escapeHtml(language)}"`;
};

interface PageContent {
  readonly lang: Lang;
  readonly shared: ShareTexts;
  readonly addresses: PageAddresses;
  readonly head?: readonly HeadTag[];
  /** HTML, each a line; '' for none. */
  readonly main: readonly string[];
  /** HTML. */
  readonly credits: string;
  readonly notes: string;
}

/** The whole document, without scripts. */
export const writePage = ({ lang, shared, addresses, head = [], main, credits, notes }: PageContent): string =>
  `${[
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    writeTags([...headTags(shared, addresses), ...head]),
    '</head>',
    '<body>',
    `<header><a href="${escapeHtml(addresses.inside.app)}">Timefront</a></header>`,
    '<main>',
    ...main,
    '</main>',
    `<footer>${paragraph(notes)}${paragraph(`${credits}${link(addresses.inside.file('licences.txt'), PAGE_WORDS[lang].licences)}`)}</footer>`,
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
