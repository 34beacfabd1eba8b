/** The keys that `texts` of a dataset may have. */
import type { DatasetDocument } from './format/schema.ts';

/** The key under which texts without an id are translated, each by its original wording. */
export const PHRASES = '*';

/** All valid keys of one language of `texts`; see `localise.ts`. */
export const textKeysOf = ({
  id,
  events,
  places,
  actors,
  sources,
  story = [],
  ...words
}: DatasetDocument): ReadonlySet<string> =>
  new Set([
    ...Object.entries({ tracks: words.tracks, types: words.types, roles: words.roles }).flatMap(([list, items = []]) =>
      items.map((item) => `${list}.${item.id}`),
    ),
    PHRASES,
    id,
    ...story.map((_, index) => `story.${index + 1}`),
    ...Object.entries({ events, places, actors, sources }).flatMap(([list, items]) =>
      items.flatMap((item) => [item.id, `${list}.${item.id}`]),
    ),
  ]);
