/**
 * All files that a build writes for a dataset besides the app, by path from the site's root. Reads only map files and
 * fonts.
 */
import { IN_TIME } from '../query/row-order.ts';
import { buildCsv } from '../wording/table/event-csv.ts';
import { storySteps } from '../query/story/steps.ts';
import {
  addressesFrom,
  FRAME_FOLDER,
  folderOf,
  oembedPath,
  PICTURES,
  pictureName,
  rootFrom,
  type Addresses,
  type DatasetName,
  type Shown,
} from './addresses.ts';
import { ask, factsOf, languagesOf, readFirstView, tellView, type FirstView } from './first-view.ts';
import { fontFiles, readFonts } from './fonts.ts';
import { drawFirstPicture, type FirstPicture } from './shell/first-picture.ts';
import { firstWords } from './shell/first-words.ts';
import { readBasemap, readFirstBasemap } from './read-basemap.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../base/lang.ts';
import type { FramePages, ShellParts } from './shell/shell.ts';
import { writeOembed } from './pages/oembed.ts';
import { withCaveat, type PageAddresses } from './pages/page-parts.ts';
import type { PictureTools } from './pictures/picture-parts.ts';
import { writePicture } from './pictures/picture.ts';
import type { PostStyle } from './pictures/post.ts';
import { writeSocialPicture } from './pictures/social-picture.ts';
import { stepTextsOf, storyTextsOf, writeStepPage, writeStoryPage } from './pages/story-page.ts';
import { writeStoryPicture } from './pictures/story-picture.ts';
import type { ThemeName } from '../theme/tokens.ts';
import { pictureTag, shareTextsOf, writeSharePage } from './pages/share-page.ts';
import { buildEventPage, type EventPage } from './pages/event-page.ts';
import { writeFramePage } from './pages/frame-page.ts';
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

/** Its page with where that lies, and its oEmbed answer. */
const writeView = (
  name: DatasetName,
  shown: Shown,
  langs: readonly Lang[],
  site: string | null,
  view: FirstView,
  title: string,
  write: (addresses: PageAddresses) => string,
): readonly (readonly [path: string, text: string])[] => {
  const path = `${folderOf(name.id, shown)}index.html`;
  const answer = oembedPath(name.id, shown);
  const inside = addressesFrom(rootFrom(path), name, shown);
  const outsideOf = (other: Shown): Addresses => addressesFrom(site ?? rootFrom(path), name, other);
  const translations = langs.map(
    (lang, i) => [lang, outsideOf({ ...shown, lang: i === 0 ? null : lang }).page] as const,
  );
  return [
    [path, write({ inside, outside: outsideOf(shown), translations })],
    [answer, oembedOf(view, title, addressesFrom(site ?? rootFrom(answer), name, shown))],
  ];
};

/** Pictures of the steps, in one size: they are made for previews alone. */
const drawSteps = (
  views: readonly FirstView[],
  name: DatasetName,
  site: string | null,
  fonts: PictureTools,
): Files['pictures'] =>
  new Map(
    views.flatMap((view, i) =>
      storySteps(view.table).map(({ number }) => {
        const shown: Shown = { part: number, lang: null };
        const size = PICTURES.card;
        const file = pictureName(size, ...(i === 0 ? [] : [view.messages.dates.lang]));
        const { short } = addressesFrom(site ?? '', name, { part: 'story', lang: null });
        const svg = writeStoryPicture(view, { size, theme: 'light', fonts }, short, number);
        return [`${folderOf(name.id, shown)}${file}.png`, { svg, width: size.width }] as const;
      }),
    ),
  );

/** What is written of the dataset's story; nothing where it has none. */
const buildStory = (
  text: string,
  views: readonly FirstView[],
  name: DatasetName,
  { site }: OutputOptions,
  tool: PictureTools,
): Files => {
  const [first] = views;
  if (!first || storySteps(first.table).length === 0) return { texts: new Map(), pictures: new Map() };
  const { id } = name;
  const langs = languagesOf(first.table);
  const { short } = addressesFrom(site ?? '', name, { part: 'story', lang: null });
  const posts = drawPosts(text, `s/${id}/story`, tool, (own, style) => writeStoryPicture(own, style, short));
  const pages = views.flatMap((view, i) => {
    const lang = i === 0 ? null : view.messages.dates.lang;
    const whole = writeView(name, { part: 'story', lang }, langs, site, view, storyTextsOf(view).title, (addresses) =>
      writeStoryPage(view, addresses, id, lang),
    );
    const steps = storySteps(view.table).flatMap((step) =>
      writeView(name, { part: step.number, lang }, langs, site, view, stepTextsOf(view, step).title, (addresses) =>
        writeStepPage(view, step, addresses, id, lang),
      ),
    );
    return [...whole, ...steps];
  });
  return {
    texts: new Map([...pages, ...posts.texts]),
    pictures: new Map([...posts.pictures, ...drawSteps(views, name, site, tool)]),
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
  const { short } = addressesFrom(site ?? '', name);
  const posts = drawPosts(text, folder, tool, (own, style) => writeSocialPicture(own, style, short));
  const langs = languagesOf(view.table);
  const views = langs.map((lang, i) => (i === 0 ? view : readFirstView(text, lang)));
  const pages = views.flatMap((own, i) => {
    const lang = i === 0 ? null : own.messages.dates.lang;
    return writeView(name, { part: 'view', lang }, langs, site, own, own.table.document.title, (addresses) =>
      writeSharePage(own, { ...addresses, tall: i === 0 ? tall : null }),
    );
  });
  const frames = views.map((own, i) => {
    const lang = i === 0 ? null : own.messages.dates.lang;
    const shown: Shown = { part: 'view', lang };
    const path = `${folderOf(name.id, shown)}${FRAME_FOLDER}index.html`;
    const inside = addressesFrom(rootFrom(path), name, shown);
    const outside = site === null ? inside : addressesFrom(site, name, shown);
    return [path, writeFramePage(own, { inside, outside, translations: [] }, lang)] as const;
  });
  const story = buildStory(text, views, name, options, tool);
  return {
    texts: new Map([
      ...pages,
      ...frames,
      [`${folder}/${name.id}.csv`, writeCsv(view)],
      [`${folder}/${name.id}.json`, text],
      [`${folder}/picture.svg`, picture],
      [`${folder}/picture-tall.svg`, tall.svg],
      ...posts.texts,
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

/** Where a dataset's pages for frames lie, from the site's root. @throws LoadError when it can't be read */
export const framePagesOf = (text: string, name: DatasetName): FramePages => [
  name.id,
  languagesOf(readFirstView(text).table).map((lang, i) => [
    lang,
    `./${folderOf(name.id, { part: 'view', lang: i === 0 ? null : lang })}${FRAME_FOLDER}`,
  ]),
];

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
 * What the app's own page carries of the built-in dataset, and where the others' pages for frames lie.
 * @throws LoadError when the dataset can't be read
 */
export const buildIndexParts = async (
  text: string,
  name: DatasetName,
  { root, site }: OutputOptions,
  otherFrames: readonly FramePages[] = [],
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
      frames: [framePagesOf(text, name), ...otherFrames],
    },
  };
};
