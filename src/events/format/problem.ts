/**
 * A problem that the decoder or the validator found: where, a code with its facts, and what was done. Its sentence is
 * in i18n.
 */

/**
 * What was done about it. `refused`: the dataset can't be shown. `skipped`: the event is not shown, but counted. `left-
 * out`: the member, or a part of it, was dropped. `changed`: it is read as something else. `cut`: shown in part, and
 * saved whole. `asked`: the reader decides. `kept`: as it was.
 */
export type Done = 'refused' | 'skipped' | 'left-out' | 'changed' | 'cut' | 'asked' | 'kept';

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
  | 'control-characters'
  | 'too-deep'
  | 'long-text'
  | 'many-marks'
  | 'duplicate-key'
  | 'no-name'
  | 'range'
  | 'short-form'
  | 'one-of-list'
  | 'edtf'
  | 'no-date'
  | 'skipped-hour'
  | 'doubled-hour'
  | 'time-zone'
  | 'as-of-early'
  | 'begins-later'
  | 'coordinates'
  | 'geometry-form'
  | 'geometry-type'
  | 'longitude'
  | 'latitude'
  | 'swapped'
  | 'null-island'
  | 'far'
  | 'place-kind'
  | 'within-cycle'
  | 'unknown-source'
  | 'unknown-actor'
  | 'unknown-place'
  | 'unknown-event'
  | 'no-evidence'
  | 'address'
  | 'assertion'
  | 'basis'
  | 'role'
  | 'claimed-by'
  | 'claimed-title'
  | 'outside-stated'
  | 'outside-source'
  | 'attested'
  | 'attested-form'
  | 'ongoing'
  | 'shape-form'
  | 'part-of-no-day'
  | 'type-track'
  | 'new-track'
  | 'new-type'
  | 'new-glyph'
  | 'term-twice'
  | 'no-scene'
  | 'flow-to-itself'
  | 'story-state'
  | 'amount-order'
  | 'amount-zero'
  | 'amount-negative'
  | 'relation-evidence'
  | 'related-to-itself'
  | 'relation-circle'
  | 'part-outside'
  | 'media'
  | 'unknown-kind'
  | 'wording-length'
  | 'annotation-length'
  | 'lede-length'
  | 'unknown-text'
  | 'story-length'
  | 'view-window'
  | 'view-box';

/** Values that are filled into the sentence of a code. */
export interface ProblemFacts {
  /** What was found: a part of a date, the code of a reason, or a name. */
  readonly found?: string;
  /** What would be right, or what it is read as. */
  readonly right?: string;
  readonly count?: number;
}

export interface Problem extends ProblemFacts {
  readonly done: Done;
  readonly code: ProblemCode;
  /** From the document's root: `events[3].when.edtf`. */
  readonly path: string;
  /** Row in the document as it was read, where the problem is an event's. */
  readonly row: number | null;
  /** The id of the event, or of the source, actor or place, where it has one. */
  readonly id: string | null;
  /** The offending value, 80 characters at most. */
  readonly value: string;
}

/** The record that a problem is about: its path in the document, the event's row, its id. */
export interface RecordRef {
  readonly path: string;
  readonly row: number | null;
  readonly id: string | null;
}

export const OF_DATASET: RecordRef = { path: '', row: null, id: null };

export const problemAt = (
  at: RecordRef,
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
  id: at.id === null ? null : formatValue(at.id),
  value: formatValue(value),
});

const VALUE_LENGTH = 80;

const escapeCharacter = (character: string): string =>
  `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase()}`; // a match is not empty

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Surrogate}\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Escapes characters that are invisible or change the direction of text. */
const escapeInvisible = (text: string): string => text.replace(INVISIBLE, escapeCharacter);

/** A value as the report shows it, 80 characters at most. */
export function formatValue(value: unknown): string {
  // What is escaped is longer, never shorter: all that is shown is within the first.
  const text = escapeInvisible(
    (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, VALUE_LENGTH + 1),
  );
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
}

/** A name in a path; one that is longer than any of the format's is cut. */
const nameOf = (key: PropertyKey): string => {
  const name = String(key);
  return name.length > VALUE_LENGTH ? `${name.slice(0, VALUE_LENGTH - 1)}…` : name;
};

/** `['events', 3, 'when']` as `events[3].when`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${nameOf(key)}`))
    .join('')
    .replace(/^\./, '');
