/** By which keys `texts` may translate what is in a dataset. */
import type { DatasetDocument } from './format/schema.ts';

/** The key of all texts that have no id of their own: each by its original words. */
export const PHRASES = '*';

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
