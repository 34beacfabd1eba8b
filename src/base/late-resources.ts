/** The build's own files that only lazily loaded parts read; beside `resources.ts`, so that the first view does without them. */
import notes from '../../data/basemap/notes/about.json';

/** What About and the legend say of the bundled map, by language, and the box (west, south, east, north) of what it hatches. */
export const MAP_NOTES: {
  readonly hatchBox: readonly number[];
  readonly hatch: Readonly<Record<string, string>>;
  readonly about: Readonly<Record<string, readonly string[]>>;
} = notes;
