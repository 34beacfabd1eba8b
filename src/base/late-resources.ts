/**
 * The build's own files that only lazily loaded parts read; beside `resources.ts`, so that the first view does without
 * them.
 */
import codes from '../../data/basemap/codes.json';
import detail from '../../data/basemap/detail.json';
import notes from '../../data/basemap/notes/about.json';
import disputed from '../../data/basemap/notes/disputed.json';
import { version } from '../../data/basemap/out/cells/manifest.json';
import world from '../../data/basemap/world.json';

/**
 * What About and the legend say of the bundled map, by the id of the note, in each language, with the box of what is
 * hatched.
 */
export const ABOUT_MAP: Readonly<
  Record<
    string,
    {
      /** Id of the dispute that all this is about. */
      readonly dispute: string;
      /** West, south, east, north. */
      readonly box: readonly number[];
      readonly hatch: Readonly<Record<string, string>>;
      readonly about: Readonly<Record<string, readonly string[]>>;
      /** What it says of the hatch: so as long as nothing else is hatched. */
      readonly hatching: Readonly<Record<string, readonly string[]>>;
    }
  >
> = notes;

/**
 * How exact the bundled map is, in metres, by package (and of the cells of one): from which zoom on it is so drawn, and
 * up to which zoom the screen shows no more than that.
 */
export const MAP_DETAIL: Readonly<
  Record<string, readonly { readonly from: number; readonly until: number; readonly metres: number }[]>
> = detail;

/** ISO 3166-1 alpha-2 of each alpha-3. */
export const COUNTRY_CODES: Readonly<Record<string, string>> = codes;

/** The package beneath all others; what its members say stands in `basemap/map-package.ts`. */
export const WORLD_PACKAGE = world;

/** Path of the index of the world in detail, relative to the page; the files that it names lie beside it. */
export const CELL_INDEX = `cells/${version}/index.bin`;

/** How a disputed line or area is drawn on the bundled map. */
type DisputeStyle = 'dashed' | 'hatched' | 'solid' | 'nothing';

/**
 * What the bundled map draws where land is disputed, and why: the policy, and each place with its box (west, south,
 * east, north).
 */
export const DISPUTED = disputed as {
  readonly policy: Readonly<Record<string, string>>;
  readonly list: readonly {
    readonly id: string;
    readonly bbox: readonly number[];
    readonly drawn: DisputeStyle;
    readonly name: Readonly<Record<string, string>>;
    readonly why: Readonly<Record<string, string>>;
    /** Whether the map has an outline of the disputed land, which may be hatched. */
    readonly area?: boolean;
    /** Whose line it is; null where none is drawn. */
    readonly source: string | null;
  }[];
};
