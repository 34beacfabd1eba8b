/**
 * All files that a build writes for a dataset besides the app, by path from the site's root. Reads only map files and
 * fonts.
 */
import { IN_TIME } from '../query/row-order.ts';
import { buildCsv } from '../wording/table/event-csv.ts';
import { storySteps } from '../query/story/steps.ts';
import { addressesFrom, PICTURES, pictureName, type Addresses, type DatasetName } from './addresses.ts';
import { ask, factsOf, languagesOf, readFirstView, tellView, type FirstView } from './first-view.ts';
import { fontFiles, readFonts } from './fonts.ts';
import { drawFirstPicture, type FirstPicture } from './shell/first-picture.ts';
import { firstWords } from './shell/first-words.ts';
import { readBasemap, readFirstBasemap } from './read-basemap.ts';
import { DEFAULT_LANG, LANGS } from '../base/lang.ts';
import type { ShellParts } from './shell/shell.ts';
import { writeOembed } from './pages/oembed.ts';
import { withCaveat } from './pages/page-parts.ts';
import type { PictureTools } from './pictures/picture-parts.ts';
import { writePicture } from './pictures/picture.ts';
import type { PostStyle } from './pictures/post.ts';
import { writeSocialPicture } from './pictures/social-picture.ts';
import { storyTextsOf, writeStoryPage } from './pages/story-page.ts';
import { writeStoryPicture } from './pictures/story-picture.ts';
import type { ThemeName } from '../theme/tokens.ts';
import { pictureTag, shareTextsOf, writeSharePage } from './pages/share-page.ts';
import { buildEventPage, type EventPage } from './pages/event-page.ts';
import { shareTags, type HeadTag } from './pages/share-tags.ts';
import { writeTallPicture } from './pictures/tall-picture.ts';

export { DATASETS, DEFAULT_DATASET } from '../base/resources.ts';

interface OutputOptions {
  /** The project's root. */
  readonly root: string;
  /** The site's address ending in a slash; null where it is not known. */
  readonly site: string | null;
}

export interface Outputs {
  readonly texts: ReadonlyMap<string, string>;
  /** SVG text of the PNGs to be made. */
  readonly pictures: ReadonlyMap<string, { readonly svg: string; readonly width: number }>;
  readonly fontFiles: readonly string[];
}

const THEMES: readonly ThemeName[] = ['light', 'dark'];

/** By project root: map files and fonts are read once for all datasets. */
const tools = new Map<string, Promise<PictureTools>>();
const makeTools = async (root: string): Promise<PictureTools> => ({
  basemap: await readBasemap(root),
  ...readFonts(root),
});
const toolsIn = (root: string): Promise<PictureTools> => {
  const known = tools.get(root) ?? makeTools(root);
  tools.set(root, known);
  return known;
};

type Files = Pick<Outputs, 'texts' | 'pictures'>;

/**
 * The pictures for posts and messages, in every language that the dataset has and in both themes; those in light
 * colours as SVG too.
 * @param folder path from the site's root
 */
const drawPosts = (
  text: string,
  folder: string,
  fonts: PictureTools,
  draw: (view: FirstView, style: PostStyle) => string,
): Files => {
  const posts = languagesOf(readFirstView(text).table).flatMap((lang, i) => {
    const view = readFirstView(text, lang);
    return THEMES.flatMap((theme) =>
      Object.values(PICTURES).map((size) => {
        const name = pictureName(size, ...(i === 0 ? [] : [lang]), ...(theme === 'light' ? [] : [theme]));
        return { path: `${folder}/${name}`, theme, width: size.width, svg: draw(view, { size, theme, fonts }) };
      }),
    );
  });
  return {
    texts: new Map(posts.flatMap(({ path, theme, svg }) => (theme === 'dark' ? [] : [[`${path}.svg`, svg] as const]))),
    pictures: new Map(posts.map(({ path, width, svg }) => [`${path}.png`, { svg, width }])),
  };
};

/** All events, as the app's own download has them. */
const writeCsv = ({ engine, table, answer: { question }, messages }: FirstView): string => {
  const { rows } = ask(engine, { kind: 'rows', question, of: 'all', order: IN_TIME, most: engine.schema.count });
  return buildCsv(table, rows, 'best', messages);
};

const oembedOf = (view: FirstView, title: string, addresses: Addresses): string =>
  writeOembed(
    {
      title,
      author: view.table.document.licence?.attribution ?? 'Timefront',
      told: withCaveat(view, tellView(view)),
      caveat: factsOf(view).caveat,
    },
    addresses,
  );

/** What is written of the dataset's story; nothing where it has none. */
const buildStory = (
  text: string,
  view: FirstView,
  name: DatasetName,
  { site }: OutputOptions,
  tool: PictureTools,
): Files => {
  if (storySteps(view.table).length === 0) return { texts: new Map(), pictures: new Map() };
  const folder = `s/${name.id}/story`;
  const inside = addressesFrom('../../../', name, 'story');
  const outside = site === null ? inside : addressesFrom(site, name, 'story');
  const posts = drawPosts(text, folder, tool, (own, style) => writeStoryPicture(own, style, outside.short));
  return {
    texts: new Map([
      [`${folder}/index.html`, writeStoryPage(view, { inside, outside })],
      ...posts.texts,
      [
        `oembed/${name.id}/story.json`,
        oembedOf(view, storyTextsOf(view).title, addressesFrom(site ?? '../../', name, 'story')),
      ],
    ]),
    pictures: posts.pictures,
  };
};

/**
 * @param text of the dataset
 * @throws LoadError when the dataset can't be read; Error when files of the map or fonts are missing
 */
export const buildOutputs = async (text: string, name: DatasetName, options: OutputOptions): Promise<Outputs> => {
  const { root, site } = options;
  const view = readFirstView(text);
  const tool = await toolsIn(root);
  const folder = `s/${name.id}`;
  const picture = await writePicture(view, PICTURES.wide, tool);
  const tall = await writeTallPicture(view, tool);
  const inside = addressesFrom('../../', name);
  const outside = site === null ? inside : addressesFrom(site, name);
  const posts = drawPosts(text, folder, tool, (own, style) => writeSocialPicture(own, style, outside.short));
  const story = buildStory(text, view, name, options, tool);
  return {
    texts: new Map([
      [`${folder}/index.html`, writeSharePage(view, { inside, outside, tall })],
      [`${folder}/${name.id}.csv`, writeCsv(view)],
      [`${folder}/${name.id}.json`, text],
      [`${folder}/picture.svg`, picture],
      [`${folder}/picture-tall.svg`, tall.svg],
      ...posts.texts,
      [`oembed/${name.id}.json`, oembedOf(view, view.table.document.title, addressesFrom(site ?? '../', name))],
      ...story.texts,
    ]),
    pictures: new Map([...posts.pictures, ...story.pictures]),
    fontFiles: fontFiles(root),
  };
};

export interface IndexParts {
  readonly page: EventPage;
  readonly tags: readonly HeadTag[];
  /** What stands there before the app does; null without a dataset. */
  readonly shell: ShellParts | null;
}

/** Null where the map or the fonts can't be had. */
const drawFirst = async (view: FirstView, root: string): Promise<FirstPicture | null> => {
  try {
    const { engine, answer, messages } = view;
    const { measure } = readFonts(root);
    return drawFirstPicture(view, { engine, answer, messages, measure }, await readFirstBasemap(root));
  } catch (error) {
    console.warn('No picture for the first paint.', error);
    return null;
  }
};

/**
 * What the app's own page carries of the built-in dataset.
 * @throws LoadError when the dataset can't be read
 */
export const buildIndexParts = async (
  text: string,
  name: DatasetName,
  { root, site }: OutputOptions,
): Promise<IndexParts> => {
  const view = readFirstView(text);
  const shared = shareTextsOf(view);
  const inside = addressesFrom('./', name);
  const outside = site === null ? inside : addressesFrom(site, name);
  const others = LANGS.filter((lang) => lang !== DEFAULT_LANG).map((lang) => readFirstView(text, lang));
  return {
    page: buildEventPage(text, pictureTag(shared.alt, inside.svg)),
    tags: shareTags(shared, outside, outside.app),
    shell: {
      words: [view, ...others].map(firstWords),
      picture: await drawFirst(view, root),
      table: inside.page,
    },
  };
};
