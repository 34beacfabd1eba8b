/**
 * The static page of a dataset, without scripts: for search engines, link previews, print and readers without
 * JavaScript.
 */
import { dueLines } from '../../../src/query/places/map-notes.ts';
import type { HtmlTagDescriptor } from 'vite';
import { en } from '../../../src/i18n/en.ts';
import { DARK, LIGHT } from '../../../src/theme/tokens.ts';
import { buildEventParts } from '../event-page.ts';
import { escapeHtml, paragraph, safeAddress } from '../html.ts';
import { PICTURES, pictureName, type Addresses } from './addresses.ts';
import { LANG_NAMES } from '../../../src/base/lang.ts';
import {
  countInWords,
  describePicture,
  describeSocial,
  factsOf,
  languagesOf,
  windowInWords,
  type FirstView,
} from './first-view.ts';
import { linkedData, writeLinkedData } from './linked-data.ts';
import { NARROW, shareStyle } from './share-style.ts';
import { shareTags, writeTags, type ShareTexts } from './share-tags.ts';

/** A text with the caveat after it, unless it contains it. */
const withCaveat = (view: FirstView, text: string): string => {
  const { caveat } = factsOf(view);
  return caveat === null || text.includes(caveat) ? text : `${text} ${caveat}`;
};

export const shareTextsOf = (view: FirstView): ShareTexts => {
  const { title, lede, description } = view.table.document;
  return {
    title,
    description: withCaveat(view, lede ?? description ?? `${countInWords(view)} on a map beside a timeline.`),
    alt: withCaveat(view, describePicture(view)),
    cardAlt: withCaveat(view, describeSocial(view)),
  };
};

/** The `<img>` of the picture. @param address relative to the page that it is written into */
export const pictureTag = (alt: string, address: string): string =>
  `<img src="${escapeHtml(address)}" width="${PICTURES.wide.width}" height="${PICTURES.wide.height}" alt="${escapeHtml(alt)}">`;

interface PageAddresses {
  /** Relative to the page: for its own links. */
  readonly inside: Addresses;
  /** For crawlers and previews: absolute where the site's address is known. */
  readonly outside: Addresses;
  /** Path of the dataset's own file from the root; null where the build has none. */
  readonly file: string | null;
  /** Size in pixels of the picture for a phone. */
  readonly tall: { readonly width: number; readonly height: number };
}

const headTags = (
  view: FirstView,
  shared: ShareTexts,
  { inside, outside, file }: PageAddresses,
): readonly HtmlTagDescriptor[] => [
  { tag: 'meta', attrs: { charset: 'utf-8' } },
  { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
  { tag: 'title', children: `${escapeHtml(shared.title)} · Timefront` },
  { tag: 'meta', attrs: { name: 'description', content: shared.description } },
  { tag: 'meta', attrs: { name: 'theme-color', content: LIGHT.panel, media: '(prefers-color-scheme: light)' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: DARK.panel, media: '(prefers-color-scheme: dark)' } },
  { tag: 'link', attrs: { rel: 'canonical', href: outside.page } },
  { tag: 'link', attrs: { rel: 'icon', href: inside.file('favicon.svg'), type: 'image/svg+xml' } },
  ...shareTags(shared, outside, outside.page),
  { tag: 'style', children: shareStyle() },
  {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    children: writeLinkedData(
      linkedData(view, outside, withCaveat(view, view.table.document.description ?? shared.description), file),
    ),
  },
];

const link = (address: string, text: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

const licenceOf = ({ table }: FirstView): string => {
  const { licence } = table.document;
  if (!licence) return '';
  const address = safeAddress(licence.url);
  return `${address === null ? escapeHtml(licence.id) : `<a href="${address}" rel="license">${escapeHtml(licence.id)}</a>`}, ${escapeHtml(licence.attribution)}`;
};

const factList = (view: FirstView, inside: Addresses, file: string | null): string => {
  const { caveat, source, version, asOf, corrections } = factsOf(view);
  const rows: readonly (readonly [term: string, html: string])[] = [
    ['Who is heard', view.table.document.lede === caveat ? '' : escapeHtml(caveat)],
    ['Data', escapeHtml([source, version, asOf].filter((fact) => fact !== null).join(' · '))],
    ['Corrections', escapeHtml(corrections.length > 0 ? corrections.join(' ') : en.reading.source.noCorrections)],
    ['Licence', licenceOf(view)],
    ['Files', [...(file === null ? [] : [link(inside.file(file), 'JSON')]), link(inside.oembed, 'oEmbed')].join(' · ')],
  ];
  return `<dl class="facts">${rows
    .filter(([, html]) => html !== '')
    .map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`)
    .join('')}</dl>`;
};

/** Links to the pictures for posts: each size, in the light theme, by language. */
const pictureLinks = (view: FirstView, { picture }: Addresses): readonly string[] =>
  languagesOf(view.table).flatMap((lang, i) =>
    Object.values(PICTURES).map((size) =>
      link(
        picture(pictureName(size, ...(i === 0 ? [] : [lang]))),
        `PNG ${size.width} × ${size.height}${i === 0 ? '' : `, ${LANG_NAMES[lang]}`}`,
      ),
    ),
  );

/** What the map leaves out; pictures are by the stated policy, though the data may ask for another point of view. */
const linesOnBorders = ({ engine, table }: FirstView): readonly string[] => [
  ...dueLines(engine.schema.mapNotes, null, 'en'),
  ...(table.document.view?.disputed === undefined ? [] : [en.ground.statedPolicy]),
  en.reading.source.boundaries,
];

/** The whole document. Texts of the dataset are in its language, those of the page in English. */
export const writeSharePage = (view: FirstView, addresses: PageAddresses): string => {
  const shared = shareTextsOf(view);
  const { inside, file, tall } = addresses;
  const { lede = '', language = 'en' } = view.table.document;
  const lang = language === 'en' ? '' : ` lang="${escapeHtml(language)}"`;
  const pictures = [link(inside.svg, 'SVG'), ...pictureLinks(view, inside)];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    writeTags(headTags(view, shared, addresses)),
    '</head>',
    '<body>',
    `<header><a href="${escapeHtml(inside.app)}">Timefront</a></header>`,
    '<main>',
    `<h1${lang}>${escapeHtml(shared.title)}</h1>`,
    lede === '' ? '' : `<p class="lede"${lang}>${escapeHtml(lede)}</p>`,
    `<a class="open" href="${escapeHtml(inside.app)}">Open the interactive map and timeline</a>`,
    `<figure><picture><source media="(max-width:${NARROW}px)" srcset="${escapeHtml(inside.tall)}" width="${tall.width}" height="${tall.height}">${pictureTag(shared.alt, inside.svg)}</picture>`,
    `<figcaption><span>${escapeHtml(`${windowInWords(view)} · ${countInWords(view)}`)}</span>${pictures.join('')}</figcaption></figure>`,
    factList(view, inside, file),
    '<h2>Events</h2>',
    paragraph('° marks what rests on an outside source.'),
    buildEventParts(view),
    '</main>',
    `<footer>${paragraph(escapeHtml(linesOnBorders(view).join(' ')))}${paragraph(`Map: ${escapeHtml(en.map.credits)} · <a href="${escapeHtml(inside.file('licences.txt'))}">Licences</a>`)}</footer>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, i, lines) => line !== '' || i === lines.length - 1)
    .join('\n');
};
