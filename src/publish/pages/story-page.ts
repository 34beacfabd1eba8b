/** The static page of a dataset's story: its steps, to be read without a script, and what link previews show of it. */
import { en } from '../../i18n/en.ts';
import { headlineOf } from '../../picture/facts.ts';
import { storySteps, type StoryStep } from '../../query/story/steps.ts';
import { describeStory } from '../../wording/describe-story.ts';
import { escapeHtml, paragraph } from '../html.ts';
import { PICTURES, pictureName } from '../addresses.ts';
import { describeStoryPicture, type FirstView } from '../first-view.ts';
import { factList, langOf, link, pictureLinks, withCaveat, writePage, type PageAddresses } from './page-parts.ts';
import type { ShareTexts } from './share-tags.ts';

export const storyTextsOf = (view: FirstView): ShareTexts => {
  const alt = withCaveat(view, describeStoryPicture(view));
  return {
    title: headlineOf(view.table.document),
    description: withCaveat(view, describeStory(storySteps(view.table), view.messages)),
    alt,
    cardAlt: alt,
  };
};

/** Its title leads to the step in the app. @param first address of the first step */
const stepItem = ({ number, title, text }: StoryStep, first: string): string =>
  `<li><h2>${number}. ${link(first.replace(/\bstory=1$/, `story=${number}`), title)}</h2>${paragraph(escapeHtml(text))}</li>`;

/**
 * The whole document. Texts of the dataset are in its language, those of the page in English.
 * @param view of a dataset with a story
 */
export const writeStoryPage = (view: FirstView, addresses: PageAddresses): string => {
  const shared = storyTextsOf(view);
  const { inside } = addresses;
  const steps = storySteps(view.table);
  const lang = langOf(view);
  const { width, height } = PICTURES.wide;
  return writePage({
    shared,
    addresses,
    main: [
      `<h1${lang}>${escapeHtml(shared.title)}</h1>`,
      `<a class="open" href="${escapeHtml(inside.app)}">${en.story.enter(steps.length)}, on a map and a timeline</a>`,
      `<figure><img src="${escapeHtml(inside.picture(pictureName(PICTURES.wide)))}" width="${width}" height="${height}" alt="${escapeHtml(shared.alt)}">`,
      `<figcaption>${pictureLinks(view, inside).join('')}</figcaption></figure>`,
      `<ol class="steps"${lang}>${steps.map((step) => stepItem(step, inside.app)).join('')}</ol>`,
      factList(view, [link(inside.oembed, 'oEmbed')]),
    ],
    notes: link('../', 'All events, sources and notes'),
    credits: '',
  });
};
