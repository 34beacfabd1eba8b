/** The closed word lists of `timefront/1` that have no column (those of the columns are in `../codes.ts`). */

export const FORMAT = 'timefront/1';
/** Who coded the data; "machine" is said wherever the data are shown. */
export const CODED_BY = ['hand', 'machine', 'mixed'] as const;
export const CODINGS = ['high', 'medium', 'low'] as const;
export const WHERE_BASES = ['stated', 'implied', 'assumed', 'import'] as const;
export const QUANTITY_KINDS = ['fatalities', 'injured', 'money', 'units', 'places', 'other'] as const;
export const QUANTITY_BOUNDS = ['exact', 'at_least', 'at_most', 'about', 'vague'] as const;
export const RELATION_TYPES = [
  'part_of',
  'response_to',
  'follows',
  'about',
  'implements',
  'stated_in',
  'supports',
] as const;
export const RELATION_BASES = ['stated', 'inferred'] as const;
export const PLACE_KINDS = ['site', 'town', 'city', 'district', 'region', 'country', 'sea'] as const;
/** The parts of an event that a source can vouch for, where it does not vouch for all. */
export const VOUCHED_FOR = ['what', 'when', 'where', 'number'] as const;
export const TRACK_SIDES = ['above', 'below', 'axis'] as const;
export const ROLE_KINDS = ['initiator', 'target', 'mentioned'] as const;
/** The colour of a track is a number from 1 to this. */
export const COLOUR_SLOTS = 8;
export const FLOW_KINDS = ['movement', 'supply', 'aid', 'request'] as const;
export const FLOW_STATUSES = ['requested', 'announced', 'under_way', 'delivered', 'claimed', 'implied'] as const;
/** `article` is the source that was read; `outside` vouches for facts the source does not give. */
export const SOURCE_KINDS = ['article', 'outside', 'dataset', 'official', 'social', 'imagery', 'other'] as const;
/** Whether a source's `title` is its own, or says what it is where that was not seen. */
export const TITLE_KINDS = ['title', 'description'] as const;
/** Longest story, and the advised length of its texts, which the story editor shows. */
export const STORY_STEPS = 50;
export const STORY_TITLE_CHARACTERS = 40;
export const STORY_TEXT_WORDS = 55;
/** Media that can be shown; a document is opened in its own tab. */
export const MEDIA_KINDS = ['image', 'video', 'audio', 'document'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
