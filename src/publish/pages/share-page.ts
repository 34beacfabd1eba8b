/**
 * The static page of a dataset, without scripts: for search engines, link previews, print and readers without
 * JavaScript.
 */
import { dueLines } from '../../query/places/map-notes.ts';
import { storySteps } from '../../query/story/steps.ts';
import { en } from '../../i18n/en.ts';
import { buildEventParts } from './event-page.ts';
import { escapeHtml, paragraph } from '../html.ts';
import { PICTURES } from '../addresses.ts';
import {
  countInWords,
  describePicture,
  describeSocial,
  tellView,
  windowInWords,
  type FirstView,
} from '../first-view.ts';
import { linkedData, writeLinkedData } from './linked-data.ts';
import { factList, langOf, link, pictureLinks, withCaveat, writePage, type PageAddresses } from './page-parts.ts';
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
  /** Size in pixels of the picture for a phone. */
  readonly tall: { readonly width: number; readonly height: number };
}

/** What the map leaves out; pictures are by the stated policy, though the data may ask for another point of view. */
const linesOnBorders = ({ engine, table }: FirstView): readonly string[] => [
  ...dueLines(engine.schema.mapNotes, null, 'en'),
  ...(table.document.view?.disputed === undefined ? [] : [en.ground.statedPolicy]),
  en.reading.source.boundaries,
];

/** The whole document. Texts of the dataset are in its language, those of the page in English. */
export const writeSharePage = (view: FirstView, addresses: SharePageAddresses): string => {
  const shared = shareTextsOf(view);
  const { inside, outside, tall } = addresses;
  const { lede = '', description } = view.table.document;
  const lang = langOf(view);
  const steps = storySteps(view.table).length;
  const pictures = [link(inside.svg, 'SVG'), ...pictureLinks(view, inside)];
  const data = linkedData(view, outside, withCaveat(view, description ?? shared.description));
  return writePage({
    shared,
    addresses,
    head: [{ tag: 'script', attrs: { type: 'application/ld+json' }, children: writeLinkedData(data) }],
    main: [
      `<h1${lang}>${escapeHtml(shared.title)}</h1>`,
      lede === '' ? '' : `<p class="lede"${lang}>${escapeHtml(lede)}</p>`,
      `<a class="open" href="${escapeHtml(inside.app)}">Open the interactive map and timeline</a>`,
      steps === 0 ? '' : paragraph(link('story/', en.story.enter(steps))),
      `<figure><picture><source media="(max-width:${NARROW}px)" srcset="${escapeHtml(inside.tall)}" width="${tall.width}" height="${tall.height}">${pictureTag(shared.alt, inside.svg)}</picture>`,
      `<figcaption><span>${escapeHtml(`${windowInWords(view)} · ${countInWords(view)}`)}</span>${pictures.join('')}</figcaption></figure>`,
      factList(view, [link(inside.csv, 'CSV'), link(inside.json, 'JSON'), link(inside.oembed, 'oEmbed')]),
      '<h2>Events</h2>',
      paragraph('° marks what rests on an outside source.'),
      buildEventParts(view),
    ],
    notes: escapeHtml(linesOnBorders(view).join(' ')),
    credits: `Map: ${escapeHtml(en.map.credits)} · `,
  });
};
