/**
 * The static page of a dataset, without scripts: for search engines, link previews, print and readers without
 * JavaScript.
 */
import { dueLines } from '../../query/places/map-notes.ts';
import { storySteps } from '../../query/story/steps.ts';
import { buildEventParts } from './event-page.ts';
import { escapeHtml, paragraph } from '../html.ts';
import { PICTURES, pictureName } from '../addresses.ts';
import { describePicture, describeSocial, tellView, windowInWords, type FirstView } from '../first-view.ts';
import { linkedData, writeLinkedData } from './linked-data.ts';
import { factList, langOf, link, pictureLinks, withCaveat, writePage, type PageAddresses } from './page-parts.ts';
import { PAGE_WORDS } from './page-words.ts';
import { NARROW } from './share-style.ts';
import type { ShareTexts } from './share-tags.ts';

export const shareTextsOf = (view: FirstView): ShareTexts => {
  const { title, lede, description } = view.table.document;
  return {
    title,
    description: withCaveat(view, lede ?? description ?? tellView(view)),
    alt: withCaveat(view, describePicture(view)),
    cardAlt: withCaveat(view, describeSocial(view)),
  };
};

/** The `<img>` of the picture. @param address relative to the page that it is written into */
export const pictureTag = (alt: string, address: string): string =>
  `<img src="${escapeHtml(address)}" width="${PICTURES.wide.width}" height="${PICTURES.wide.height}" alt="${escapeHtml(alt)}">`;

interface SharePageAddresses extends PageAddresses {
  /** Size in pixels of the picture for a phone; null where there is none in the page's language. */
  readonly tall: { readonly width: number; readonly height: number } | null;
}

/** What the map leaves out; pictures are by the stated policy, though the data may ask for another point of view. */
const linesOnBorders = ({ engine, table, messages }: FirstView): readonly string[] => [
  ...dueLines(engine.schema.mapNotes, null, messages.dates.lang),
  ...(table.document.view?.disputed === undefined ? [] : [messages.ground.statedPolicy]),
  messages.reading.source.boundaries,
];

/**
 * The whole document. Texts of the dataset are in its language, those of the page in the view's. The picture of map and
 * timeline is drawn once; in other languages the page has the one for posts.
 */
export const writeSharePage = (view: FirstView, addresses: SharePageAddresses): string => {
  const shared = shareTextsOf(view);
  const { inside, outside, tall } = addresses;
  const { messages } = view;
  const { lang: pageLang } = messages.dates;
  const words = PAGE_WORDS[pageLang];
  const { lede = '', description } = view.table.document;
  const lang = langOf(view);
  const steps = storySteps(view.table).length;
  const pictures = [...(tall === null ? [] : [link(inside.svg, 'SVG')]), ...pictureLinks(view, inside)];
  const figure =
    tall === null
      ? pictureTag(shared.cardAlt, inside.picture(pictureName(PICTURES.wide, pageLang)))
      : `<picture><source media="(max-width:${NARROW}px)" srcset="${escapeHtml(inside.tall)}" width="${tall.width}" height="${tall.height}">${pictureTag(shared.alt, inside.svg)}</picture>`;
  const data = linkedData(view, outside, withCaveat(view, description ?? shared.description));
  return writePage({
    lang: pageLang,
    shared,
    addresses,
    head: [{ tag: 'script', attrs: { type: 'application/ld+json' }, children: writeLinkedData(data) }],
    main: [
      `<h1${lang}>${escapeHtml(shared.title)}</h1>`,
      lede === '' ? '' : `<p class="lede"${lang}>${escapeHtml(lede)}</p>`,
      `<a class="open" href="${escapeHtml(inside.app)}">${words.open}</a>`,
      steps === 0
        ? ''
        : paragraph(link(tall === null ? `../story/${pageLang}/` : 'story/', messages.story.enter(steps))),
      `<figure>${figure}`,
      `<figcaption><span>${escapeHtml(`${windowInWords(view, messages)} · ${messages.table.count(view.answer.shown, view.answer.total)}`)}</span>${pictures.join('')}</figcaption></figure>`,
      factList(view, [link(inside.csv, 'CSV'), link(inside.json, 'JSON'), link(inside.oembed, 'oEmbed')]),
      `<h2>${words.events}</h2>`,
      paragraph(words.outside),
      buildEventParts(view),
    ],
    notes: escapeHtml(linesOnBorders(view).join(' ')),
    credits: `${words.map}: ${escapeHtml(messages.map.credits)} · `,
  });
};
