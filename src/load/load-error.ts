/** Why a dataset could not be loaded: a code, whose sentence is in i18n, and English for the console. */
import { asLateError } from '../base/fetch-then-import.ts';
import type { Problem } from '../events/format/problem.ts';

export type LoadCode =
  | 'not-found'
  | 'network'
  | 'http'
  | 'foreign-origin'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'not-timefront'
  | 'invalid'
  | 'no-events'
  | 'empty'
  | 'aborted'
  /** The chunk with the decoder did not load: no connection, or the file is gone since a new version was deployed. */
  | 'no-reader'
  | 'outdated';

const ADVICE: Readonly<Record<LoadCode, string>> = {
  'not-found': 'Check the address.',
  network: 'Check the connection and try again.',
  http: 'Try again later, or ask who keeps that server.',
  'foreign-origin': 'Open a dataset from the same site.',
  'too-large': 'Split the file, or keep only the events that are needed.',
  'not-utf8': 'Save the file as UTF-8.',
  'not-json': 'Check that the whole file was saved and that it is JSON.',
  'not-timefront': 'Open a file of the format timefront/1.',
  invalid: 'Mend the members named here; the published schema says what each must be.',
  'no-events': 'Write at least one event into the list “events”.',
  empty: 'Mend at least one of the events named here.',
  aborted: 'Open it again.',
  'no-reader': 'Check the connection and try again.',
  outdated: 'Reload the page; your view is kept in its link.',
};

/** What the code leaves open, of which other languages than English make their sentence. */
export interface LoadFacts {
  readonly fault?: 'empty-file' | 'web-page' | 'cut-off' | 'no-address' | 'unreadable';
  /** The text around a syntax error, the server's status, the address's host, the most megabytes. */
  readonly value?: string | number;
  /** Place in the file, both from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

interface LoadErrorOptions {
  readonly code: LoadCode;
  /** What is wrong, in English. */
  readonly detail: string;
  /** The address, or the name of a chosen file. */
  readonly where: string;
  readonly facts?: LoadFacts;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** The only thing that loading throws. */
export class LoadError extends Error {
  readonly code: LoadCode;
  readonly detail: string;
  readonly where: string;
  readonly facts: LoadFacts;
  readonly advice: string;
  readonly problems: readonly Problem[];

  constructor({ code, detail, where, facts = {}, problems = [], cause }: LoadErrorOptions) {
    super(`${code}: ${detail} (${where})`, { cause });
    this.name = 'LoadError';
    this.code = code;
    this.detail = detail;
    this.where = where;
    this.facts = facts;
    this.advice = ADVICE[code];
    this.problems = problems;
  }
}

/** The error of a decoder whose chunk did not load. @param where the file that it was to read */
export const noReader = (cause: unknown, where: string): LoadError =>
  asLateError(cause).reason === 'gone'
    ? new LoadError({
        code: 'outdated',
        detail: 'a newer version seems to be on the server',
        where,
        cause,
      })
    : new LoadError({
        code: 'no-reader',
        detail: 'what reads files could not be loaded',
        where,
        cause,
      });
