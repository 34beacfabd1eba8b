/**
 * All files that a build writes for a dataset besides the app, by path from the site's root. Reads only map files and
 * fonts.
 */
import { addressesFrom, PICTURES, pictureName, type DatasetName } from './addresses.ts';
import { factsOf, readFirstView } from './first-view.ts';
import { createMeasure, fontFiles } from './fonts.ts';
import { readBasemap } from './map-panel.ts';
import { writeOembed } from './oembed.ts';
import type { PictureTools } from './picture-parts.ts';
import { writePicture } from './picture.ts';
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

/** By project root: map files and fonts are read once for all datasets. */
const tools = new Map<string, Promise<PictureTools>>();
const makeTools = async (root: string): Promise<PictureTools> => ({
  basemap: await readBasemap(root),
  measure: createMeasure(root),
});
const toolsIn = (root: string): Promise<PictureTools> => {
  const known = tools.get(root) ?? makeTools(root);
  tools.set(root, known);
  return known;
};

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
  const wide = await writePicture(view, PICTURES.wide, tool);
  const card = await writePicture(view, PICTURES.card, tool);
  const tall = await writeTallPicture(view, tool);
  const inside = addressesFrom('../../', name);
  return {
    texts: new Map([
      [
        `${folder}/index.html`,
        writeSharePage(view, { inside, outside: site === null ? inside : addressesFrom(site, name), file, tall }),
      ],
      [`${folder}/picture.svg`, wide],
      [`${folder}/picture-tall.svg`, tall.svg],
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
    pictures: new Map([
      [`${folder}/${pictureName(PICTURES.wide)}`, { svg: wide, width: PICTURES.wide.width }],
      [`${folder}/${pictureName(PICTURES.card)}`, { svg: card, width: PICTURES.card.width }],
    ]),
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
