/** Errors of what a file holds, with what to do. Late code, as readers of files are. */
import { LoadError, type ErrorDetails, type FileCode } from './load-error.ts';

const ADVICE: Readonly<Record<FileCode, string>> = {
  redirected: 'Give the address that it leads to in the end.',
  'broken-off': 'Check the connection and try again.',
  silent: 'Try again later, or ask who keeps that server.',
  'too-large': 'Split the file, or keep only the events that are needed.',
  'not-utf8': 'Save the file as UTF-8.',
  'not-json': 'Check that the whole file was saved and that it is JSON.',
  'not-timefront': 'Open a file of the format timefront/1.',
  'no-events': 'Write at least one event into the list “events”.',
  empty: 'Mend at least one of the events named here.',
};

export const fileError = (code: FileCode, facts: ErrorDetails): LoadError =>
  new LoadError({ ...facts, code, advice: ADVICE[code] });
