/** The build's own files that only lazily loaded parts read; beside `resources.ts`, so that the first view does without them. */
import notes from '../../data/basemap/notes/about.json';

/** What About and the legend say of the bundled map, by the id of the note, in each language, with the box of what is hatched. */
export const ABOUT_MAP: Readonly<
  Record<
    string,
    {
      /** West, south, east, north. */
      readonly box: readonly number[];
      readonly hatch: Readonly<Record<string, string>>;
      readonly about: Readonly<Record<string, readonly string[]>>;
    }
  >
> = notes;
