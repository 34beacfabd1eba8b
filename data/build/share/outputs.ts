/**
 * All files that a build writes for a dataset besides the app, by path from the site's root. Reads only map files and
 * fonts.
 */
import { addressesFrom, PICTURES, pictureName, type DatasetName } from './addresses.ts';
import { factsOf, languagesOf, readFirstView, type FirstView } from './first-view.ts';
import { fontFiles, readFonts } from './fonts.ts';
import { readBasemap } from './read-basemap.ts';
import { writeOembed } from './oembed.ts';
import type { PictureTools } from './picture-parts.ts';
import { writePicture } from './picture.ts';
import { writeSocialPicture } from './social-picture.ts';
import type { ThemeName } from '../../../src/theme/tokens.ts';
import { pictureTag, shareTextsOf, writeSharePage } from './share-page.ts';
import { buildEventPage, type EventPage } from '../event-page.ts';
import { shareTags } from './share-tags.ts';
import { writeTallPicture } from './tall-picture.ts';
import type { HtmlTagDescriptor } from 'vite';

export { DATASETS, DEFAULT_DATASET } from '../../../src/base/resources.ts';

interface OutputOptions {
  /** The project's root. */
  readonly root: string;
  /** The site's address ending in a slash; null where it is not known. */
  readonly site: string | null;
  /** Path of the dataset's own file from the site's root; null where the build has none. */
  readonly file: string | null;
}

export interface Outputs {
  readonly texts: ReadonlyMap<string, string>;
  /** SVG text of the PNGs to be made. */
  readonly pictures: ReadonlyMap<string, { readonly svg: string; readonly width: number }>;
  readonly fontFiles: readonly string[];
}

interface SocialFile {
  /** Without its ending. */
  readonly name: string;
  readonly svg: string;
  readonly width: number;
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

/** Those for posts and messages, as SVG by name: in every language that the dataset has, in both themes. */
const drawSocial = (text: string, { table }: FirstView, tool: PictureTools, link: string): readonly SocialFile[] =>
  languagesOf(table).flatMap((lang, i) => {
    const view = readFirstView(text, lang);
    return THEMES.flatMap((theme) =>
      Object.values(PICTURES).map((size): SocialFile => ({
        name: pictureName(size, ...(i === 0 ? [] : [lang]), ...(theme === 'light' ? [] : [theme])),
        svg: writeSocialPicture(view, size, theme, tool, link),
        width: size.width,
      })),
    );
  });

/**
 * @param text of the dataset
 * @throws LoadError when the dataset can't be read; Error when files of the map or fonts are missing
 */
export const buildOutputs = async (
  text: string,
  name: DatasetName,
  { root, site, file }: OutputOptions,
): Promise<Outputs> => {
  const view = readFirstView(text);
  const tool = await toolsIn(root);
  const { document } = view.table;
  const folder = `s/${name.id}`;
  const picture = await writePicture(view, PICTURES.wide, tool);
  const tall = await writeTallPicture(view, tool);
  const inside = addressesFrom('../../', name);
  const outside = site === null ? inside : addressesFrom(site, name);
  const social = drawSocial(text, view, tool, outside.short);
  return {
    texts: new Map([
      [`${folder}/index.html`, writeSharePage(view, { inside, outside, file, tall })],
      [`${folder}/picture.svg`, picture],
      [`${folder}/picture-tall.svg`, tall.svg],
      ...social.flatMap(({ name: own, svg }) => (own.endsWith('dark') ? [] : [[`${folder}/${own}.svg`, svg] as const])),
      [
        `oembed/${name.id}.json`,
        writeOembed(
          {
            title: document.title,
            author: document.licence?.attribution ?? 'Timefront',
            caveat: factsOf(view).caveat,
          },
          addressesFrom(site ?? '../', name),
        ),
      ],
    ]),
    pictures: new Map(social.map(({ name: own, svg, width }) => [`${folder}/${own}.png`, { svg, width }])),
    fontFiles: fontFiles(root),
  };
};

export interface IndexParts {
  readonly page: EventPage;
  readonly tags: readonly HtmlTagDescriptor[];
}

/**
 * What the app's own page carries of the built-in dataset.
 * @throws LoadError when the dataset can't be read
 */
export const buildIndexParts = (text: string, name: DatasetName, site: string | null): IndexParts => {
  const shared = shareTextsOf(readFirstView(text));
  const inside = addressesFrom('./', name);
  const outside = site === null ? inside : addressesFrom(site, name);
  return {
    page: buildEventPage(text, pictureTag(shared.alt, inside.svg)),
    tags: shareTags(shared, outside, outside.app),
  };
};
