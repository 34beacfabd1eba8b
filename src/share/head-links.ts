/**
 * What the page's head says of the link that is shown: its canonical address, and where its oEmbed answer lies. A host
 * of plain files has an answer for each dataset, language and step; which view of them it is stands in `url`, which our
 * own server reads.
 */
import { DATASETS, DEFAULT_DATASET, NEWEST } from '../base/resources.ts';
import { textLanguagesOf } from '../events/text-languages.ts';
import type { EventTable } from '../events/types.ts';
import { openStory } from '../query/story/steps.ts';
import { contextOf } from '../selection/context.ts';
import { parseLink, writeLink } from '../selection/link.ts';
import { DEFAULT_SELECTION, type Selection } from '../selection/selection.ts';

export interface HeadLinks {
  readonly canonical: string;
  /** Null where nobody answers for the data. */
  readonly oembed: string | null;
}

/** Longer ones may be refused on the way; the answer is then that of the dataset, language or step. */
const MAX_LINK = 2000;

/** What a page is called by: not how somebody sees it, plays it, or came to it. */
const asPage = (view: Selection): Selection => {
  const { ui, hide, theme, motion, gest, step, speed, play } = DEFAULT_SELECTION;
  return { ...view, ui, hide, theme, motion, gest, step, speed, play };
};

/** The shortest query that opens the view: of a story's step as it is told, its number. */
const queryOf = (view: Selection, table: EventTable): string => {
  const context = contextOf(table);
  const whole = writeLink(view, context);
  if (view.story === null) return whole;
  const { data, snapshot, lang, story } = view;
  const around = writeLink({ ...DEFAULT_SELECTION, data, snapshot, lang }, context);
  const short = [around, `story=${story}`].filter((part) => part !== '').join('&');
  return writeLink(openStory(parseLink(short, context), table).selection, context) === whole ? short : whole;
};

const withQuery = (root: string, query: string): string => (query === '' ? root : `${root}?${query}`);

/** What comes nearest to the view of what every build holds of its datasets (`publish/addresses.ts`). */
const nearestOf = (
  { story, lang }: Selection,
  { original }: EventTable,
  id: string,
  hasOwnStory: boolean,
): Pick<Selection, 'story' | 'lang'> => {
  // Of other versions and of stories that are written here nothing is built.
  if (original.version !== NEWEST[id]) return { story: null, lang: null };
  const isStep = !hasOwnStory && story !== null && story <= (original.story?.length ?? 0);
  const isTranslated = lang !== null && textLanguagesOf(original).indexOf(lang) > 0;
  return { story: isStep ? story : null, lang: isTranslated ? lang : null };
};

/**
 * @param root the site's address, ending in a slash
 * @param hasOwnStory a story that is written here stands in the place of the dataset's
 */
export const headLinks = (root: string, view: Selection, table: EventTable, hasOwnStory: boolean): HeadLinks => {
  const id = view.data ?? DEFAULT_DATASET;
  const shown: Selection = { ...view, data: id === DEFAULT_DATASET ? null : id, unknown: [] };
  const canonical = withQuery(root, queryOf(asPage(shown), table));
  if (!Object.hasOwn(DATASETS, id)) return { canonical, oembed: null };
  const nearest = nearestOf(view, table, id, hasOwnStory);
  const folders = [
    ...(nearest.story === null ? [] : ['story', nearest.story]),
    ...(nearest.lang === null ? [] : [nearest.lang]),
  ];
  const answer = `${root}oembed/${[id, ...folders].join('/')}.json`;
  const link = withQuery(root, queryOf(shown, table));
  const answered = [
    ...(shown.data === null ? [] : [`data=${id}`]),
    ...(nearest.lang === null ? [] : [`lang=${nearest.lang}`]),
    ...(nearest.story === null ? [] : [`story=${nearest.story}`]),
  ].join('&');
  const isSame = link === withQuery(root, answered) || link.length > MAX_LINK;
  return { canonical, oembed: isSame ? answer : `${answer}?url=${encodeURIComponent(link)}` };
};
