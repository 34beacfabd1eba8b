/**
 * The addresses of a dataset's files, relative to the file that they are written into, or absolute where the site's is
 * known.
 */

export interface DatasetName {
  readonly id: string;
  /** The one that opens when a link names none. */ readonly isDefault: boolean;
}

/** Ids that are safe as part of a path. */
export const SAFE_ID = /^[a-z0-9][a-z0-9-]*$/;

/** CSS pixels of the pictures for posts and messages. */
export const PICTURES = {
  wide: { width: 1200, height: 675 },
  card: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;
/** "1200x675", "1200x675-uk-dark": of the dataset's own language and in light colours without a word. */
export const pictureName = (
  { width, height }: { readonly width: number; readonly height: number },
  ...variants: readonly string[]
): string => [`${width}x${height}`, ...variants].join('-');

export interface Addresses {
  readonly app: string;
  /** The app as a frame of another page. */
  readonly frame: string;
  readonly page: string;
  readonly svg: string;
  /** For a narrow column. */
  readonly tall: string;
  readonly card: string;
  /** Of a picture for posts, by its name. */
  readonly picture: (name: string) => string;
  /** Of the page, for people to read and type. */
  readonly short: string;
  readonly oembed: string;
  /** The dataset's events for spreadsheets, and its own file: addresses that stay when a build is replaced. */
  readonly csv: string;
  readonly json: string;
  /** Of a file by its path from the root. */
  readonly file: (path: string) => string;
}

/** What a page is about: the dataset's own view, its story from the first step on, or a step; in which language. */
export interface Shown {
  readonly part: 'view' | 'story' | number;
  /** Null for the dataset's own. */
  readonly lang: string | null;
}

export const OWN_VIEW: Shown = { part: 'view', lang: null };

const foldersOf = ({ part, lang }: Shown): readonly string[] => [
  ...(part === 'view' ? [] : ['story']),
  ...(typeof part === 'number' ? [String(part)] : []),
  ...(lang === null ? [] : [lang]),
];

/** Of a view's page for frames, beside its page. */
export const FRAME_FOLDER = 'frame/';

/** From the site's root, ending in a slash. */
export const folderOf = (id: string, shown: Shown): string =>
  ['s', id, ...foldersOf(shown)].map((name) => `${name}/`).join('');
/** From the site's root. */
export const oembedPath = (id: string, shown: Shown): string => `${['oembed', id, ...foldersOf(shown)].join('/')}.json`;
/** From a file to the site's root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/**
 * @param root the site's address, or the relative path to its root, ending in a slash:
 * `https://example.org/timefront/`, `../../`
 */
export const addressesFrom = (root: string, { id, isDefault }: DatasetName, shown: Shown = OWN_VIEW): Addresses => {
  const { part, lang } = shown;
  const folder = `${root}s/${id}/`;
  const own = `${root}${folderOf(id, shown)}`;
  const drawn = `${root}${folderOf(id, { part, lang: null })}`;
  const step = part === 'view' ? [] : [`story=${part === 'story' ? 1 : part}`];
  const withQuery = (...keys: readonly string[]): string =>
    [
      root,
      [...(isDefault ? [] : [`data=${id}`]), ...keys, ...(lang === null ? [] : [`lang=${lang}`]), ...step].join('&'),
    ]
      .filter((piece) => piece !== '')
      .join('?');
  const app = withQuery();
  const picture = (name: string): string => `${drawn}${name}.png`;
  return {
    app,
    frame: withQuery('ui=lite'),
    page: own,
    svg: `${folder}picture.svg`,
    tall: `${folder}picture-tall.svg`,
    card: picture(pictureName(PICTURES.card, ...(lang === null ? [] : [lang]))),
    picture,
    oembed: `${root}${oembedPath(id, shown)}`,
    csv: `${folder}${id}.csv`,
    json: `${folder}${id}.json`,
    short: URL.canParse(root) ? (isDefault ? app : own).replace(/^https?:\/\/|\/$/g, '') : 'Timefront',
    file: (path) => `${root}${path}`,
  };
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The site's address from `TIMEFRONT_SITE`, ending in a slash; null where it is not set.
 * @throws Error unless it is an https address (or http on this machine) without query and fragment
 */
export const readSite = (text: string | undefined): string | null => {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!url || !isSafe || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(
      `TIMEFRONT_SITE must be the site's https address, such as https://example.org/timefront/, and is "${text}"`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};
