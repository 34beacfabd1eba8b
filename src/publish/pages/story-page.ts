/** The static page of a dataset's story: its steps, to be read without a script, and what link previews show of it. */
import { headlineOf } from '../../picture/facts.ts';
import { storySteps, type StoryStep } from '../../query/story/steps.ts';
import { describeStory } from '../../wording/describe-story.ts';
import { escapeHtml, paragraph } from '../html.ts';
import { OWN_VIEW, PICTURES, folderOf, pictureName, type Shown } from '../addresses.ts';
import { describeStoryPicture, type FirstView } from '../first-view.ts';
import { factList, langOf, link, pictureLinks, withCaveat, writePage, type PageAddresses } from './page-parts.ts';
import { PAGE_WORDS } from './page-words.ts';
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
 * The whole document. Texts of the dataset are in its language, those of the page in the view's.
 * @param view of a dataset with a story
 */
export const writeStoryPage = (view: FirstView, addresses: PageAddresses, id: string, lang: string | null): string => {
  const shared = storyTextsOf(view);
  const { inside } = addresses;
  const steps = storySteps(view.table);
  const textLang = langOf(view);
  const { width, height } = PICTURES.wide;
  const pageLang = view.messages.dates.lang;
  return writePage({
    lang: pageLang,
    shared,
    addresses,
    main: [
      `<h1${textLang}>${escapeHtml(shared.title)}</h1>`,
      `<a class="open" href="${escapeHtml(inside.app)}">${view.messages.story.enter(steps.length)}</a>`,
      `<figure><img src="${escapeHtml(inside.picture(pictureName(PICTURES.wide, ...(lang === null ? [] : [lang]))))}" width="${width}" height="${height}" alt="${escapeHtml(shared.alt)}">`,
      `<figcaption>${pictureLinks(view, inside).join('')}</figcaption></figure>`,
      `<ol class="steps"${textLang}>${steps.map((step) => stepItem(step, inside.app)).join('')}</ol>`,
      factList(view, [link(inside.oembed, 'oEmbed')]),
    ],
    notes: link(inside.file(folderOf(id, { ...OWN_VIEW, lang })), PAGE_WORDS[pageLang].all),
    credits: '',
  });
};

export const stepTextsOf = (view: FirstView, step: StoryStep): ShareTexts => {
  const alt = withCaveat(view, describeStoryPicture(view));
  return {
    title: `${step.number}. ${step.title} · ${headlineOf(view.table.document)}`,
    description: withCaveat(view, step.text),
    alt,
    cardAlt: alt,
  };
};

/**
 * The page of one step: its words and its picture, and the ways to the others. The whole document.
 * @param view of a dataset with a story
 */
export const writeStepPage = (
  view: FirstView,
  step: StoryStep,
  addresses: PageAddresses,
  id: string,
  lang: string | null,
): string => {
  const shared = stepTextsOf(view, step);
  const { inside } = addresses;
  const steps = storySteps(view.table);
  const { width, height } = PICTURES.card;
  const pageLang = view.messages.dates.lang;
  const textLang = langOf(view);
  const to = (part: Shown['part'], text: string): string => link(inside.file(folderOf(id, { part, lang })), text);
  return writePage({
    lang: pageLang,
    shared,
    addresses,
    main: [
      `<h1${textLang}>${escapeHtml(shared.title)}</h1>`,
      `<p class="lede"${textLang}>${escapeHtml(step.text)}</p>`,
      `<a class="open" href="${escapeHtml(inside.app)}">${PAGE_WORDS[pageLang].open}</a>`,
      `<figure><img src="${escapeHtml(inside.card)}" width="${width}" height="${height}" alt="${escapeHtml(shared.alt)}"></figure>`,
      `<nav><ol class="steps"${textLang}>${steps
        .map(({ number, title }) =>
          number === step.number
            ? `<li aria-current="step">${number}. ${escapeHtml(title)}</li>`
            : `<li>${to(number, `${number}. ${title}`)}</li>`,
        )
        .join('')}</ol></nav>`,
      factList(view, [link(inside.oembed, 'oEmbed')]),
    ],
    notes: `${to('story', PAGE_WORDS[pageLang].story)} · ${to('view', PAGE_WORDS[pageLang].all)}`,
    credits: '',
  });
};
