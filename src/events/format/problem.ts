/** What decoder and validator say of a document: where, what, and what to do about it. English; the screen translates by `code`. */

/** `fatal`: the dataset can't be shown. `event`: this event is left out. `warning`: the event is kept, and it is said. */
export type Severity = 'fatal' | 'event' | 'warning';

export type ProblemCode =
  | 'not-an-object'
  | 'format'
  | 'shape'
  | 'no-events'
  | 'duplicate-id'
  | 'edtf'
  | 'time-zone'
  | 'coordinates'
  | 'within-cycle'
  | 'unknown-source'
  | 'unknown-actor'
  | 'unknown-place'
  | 'unknown-event'
  | 'no-evidence'
  | 'claimed-by'
  | 'claimed-title'
  | 'outside-stated'
  | 'outside-source'
  | 'attested'
  | 'ongoing'
  | 'shape-form'
  | 'type-track'
  | 'unknown-type'
  | 'no-scene'
  | 'amount'
  | 'relation-evidence'
  | 'part-outside'
  | 'media'
  | 'unknown-kind'
  | 'wording-length'
  | 'annotation-length'
  | 'lede-length'
  | 'unknown-text'
  | 'story-length';

export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Members from the document's root: `events[3].when.edtf`. */
  readonly path: string;
  /** Row in the document as it was read, where the problem is an event's. */
  readonly row: number | null;
  /** The event's id, where it has one. */
  readonly id: string | null;
  /** The offending value, 80 characters at most. */
  readonly value: string;
  readonly detail: string;
  readonly advice: string;
}

const VALUE_LENGTH = 80;

/** A value as a report shows it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1)}…` : text;
}

/** `['events', 3, 'when']` as `events[3].when`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
