/** What decoder and validator say of a document: where, what is wrong as a code with its facts, and what was done. Words are i18n's. */

/**
 * What was done about it. `refused`: the dataset can't be shown. `held`: the record is kept out, and counted. `left-out`: a part
 * of the record is, or the member. `changed`: it is read as something else. `asked`: it waits for an answer. `kept`: as it came.
 */
export type Done = 'refused' | 'held' | 'left-out' | 'changed' | 'asked' | 'kept';

export type ProblemCode =
  | 'not-an-object'
  | 'format'
  | 'missing'
  | 'empty'
  | 'type'
  | 'word'
  | 'number-in-quotes'
  | 'number-as-text'
  | 'word-form'
  | 'no-id'
  | 'duplicate-id'
  | 'blank-title'
  | 'direction-marks'
  | 'edtf'
  | 'no-date'
  | 'skipped-hour'
  | 'doubled-hour'
  | 'time-zone'
  | 'as-of-early'
  | 'coordinates'
  | 'longitude'
  | 'latitude'
  | 'swapped'
  | 'null-island'
  | 'far'
  | 'within-cycle'
  | 'unknown-source'
  | 'unknown-actor'
  | 'unknown-place'
  | 'unknown-event'
  | 'no-evidence'
  | 'address'
  | 'assertion'
  | 'claimed-by'
  | 'claimed-title'
  | 'outside-stated'
  | 'outside-source'
  | 'attested'
  | 'attested-form'
  | 'ongoing'
  | 'shape-form'
  | 'type-track'
  | 'new-track'
  | 'new-type'
  | 'new-glyph'
  | 'no-scene'
  | 'amount-order'
  | 'amount-zero'
  | 'relation-evidence'
  | 'related-to-itself'
  | 'part-outside'
  | 'media'
  | 'unknown-kind'
  | 'wording-length'
  | 'annotation-length'
  | 'lede-length'
  | 'unknown-text'
  | 'story-length';

/** What the sentence of a code speaks of. */
export interface ProblemFacts {
  /** What was found: the piece of a date, the reason's own code, a name. */
  readonly found?: string;
  /** What would be right, or what it is read as. */
  readonly right?: string;
  readonly count?: number;
}

export interface Problem extends ProblemFacts {
  readonly done: Done;
  readonly code: ProblemCode;
  /** Members from the document's root: `events[3].when.edtf`. */
  readonly path: string;
  /** Row in the document as it was read, where the problem is an event's. */
  readonly row: number | null;
  /** The id of the event, or of the source, actor or place, where it has one. */
  readonly id: string | null;
  /** The offending value, 80 characters at most. */
  readonly value: string;
}

/** Whose problem it is: the way to it in the document, and the event's row. */
export interface Place {
  readonly path: string;
  readonly row: number | null;
  readonly id: string | null;
}

export const OF_DATASET: Place = { path: '', row: null, id: null };

export const problemAt = (
  at: Place,
  member: string,
  done: Done,
  code: ProblemCode,
  value: unknown,
  facts: ProblemFacts = {},
): Problem => ({
  ...facts,
  done,
  code,
  path: at.path === '' || member === '' ? at.path + member : `${at.path}.${member}`,
  row: at.row,
  id: at.id,
  value: shown(value),
});

const VALUE_LENGTH = 80;

/** Signs that are not seen, or turn the text around them, by their numbers. */
const visible = (text: string): string =>
  text.replace(/[\p{Cf}\p{Cc}]/gu, (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase()}`);

/** A value as a report shows it. */
export function shown(value: unknown): string {
  const text = visible(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
}

/** `['events', 3, 'when']` as `events[3].when`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
