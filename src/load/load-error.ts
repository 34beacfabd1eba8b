/** Why a dataset could not be loaded: a code, whose sentence is in i18n, and English for the console. */
import { asLateError } from '../base/fetch-then-import.ts';
import type { Problem } from '../events/format/problem.ts';

/** What may be wrong before a file has been read; its advice is here, as nothing may be left to fetch it from. */
type PageCode =
  | 'not-found'
  | 'network'
  | 'http'
  | 'foreign-origin'
  | 'invalid'
  | 'aborted'
  /** The chunk with the decoder did not load: no connection, or the file is gone since a new version was deployed. */
  | 'no-reader'
  | 'outdated';

/** What only a reader of files throws, with `file-error.ts`. */
export type FileCode =
  | 'redirected'
  | 'broken-off'
  | 'silent'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'not-timefront'
  | 'no-events'
  | 'empty';
export type LoadCode = PageCode | FileCode;

const ADVICE: Readonly<Record<PageCode, string>> = {
  'not-found': 'Check the address.',
  network: 'Check the connection and try again.',
  http: 'Try again later, or ask who keeps that server.',
  'foreign-origin': 'Open a dataset from the same site.',
  invalid: 'Mend the members named here; the published schema says what each must be.',
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

export interface ErrorDetails {
  /** What is wrong, in English. */
  readonly detail: string;
  /** The address, or the name of a chosen file. */
  readonly where: string;
  readonly facts?: LoadFacts;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}
type LoadErrorOptions = ErrorDetails &
  ({ readonly code: PageCode } | { readonly code: FileCode; readonly advice: string });

/** The only thing that loading throws. */
export class LoadError extends Error {
  readonly code: LoadCode;
  readonly detail: string;
  readonly where: string;
  readonly facts: LoadFacts;
  readonly advice: string;
  readonly problems: readonly Problem[];

  constructor(options: LoadErrorOptions) {
    const { code, detail, where, facts = {}, problems = [], cause } = options;
    super(`${code}: ${detail} (${where})`, { cause });
    this.name = 'LoadError';
    this.code = code;
    this.detail = detail;
    this.where = where;
    this.facts = facts;
    this.advice = 'advice' in options ? options.advice : ADVICE[options.code];
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

/** Of an answer that is no success. */
export function refused(response: Response, where: string): LoadError {
  if (response.status === 404 || response.status === 410)
    return new LoadError({ code: 'not-found', detail: 'nothing is at this address', where });
  const value = response.status;
  return new LoadError({ code: 'http', detail: `the server answered ${value}`, where, facts: { value } });
}
