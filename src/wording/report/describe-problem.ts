/** A problem of a file in words: whose it is, what is wrong, what was done and what to do. */
import type { Problem } from '../../events/format/problem.ts';
import { suggestEdtf } from '../../events/edtf-suggest.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { recordOf } from '../../query/report-counts.ts';

export type ReportMessages = AllMessages['report'];

export interface ProblemWords {
  /** The row in the file, from 1; null where it is not an event's. */
  readonly row: number | null;
  /** The id of the record; the name of its list and its place there where it has none. */
  readonly record: string;
  /** The member within the record. */
  readonly field: string;
  readonly value: string;
  readonly why: string;
  readonly advice: string;
  readonly done: string;
}

const textOf = (texts: Readonly<Record<string, string>>, key: string): string => texts[key] ?? key;

const fill = (text: string, facts: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{(found|right|count)\}/g, (_, name: string) => String(facts[name] ?? ''));

export function describeProblem(problem: Problem, words: ReportMessages): ProblemWords {
  const { code, done, found = '', right, count } = problem;
  const reasons: Readonly<Record<string, readonly string[]>> = words.reasons;
  const [why = code, advice = ''] = reasons[code] ?? [];
  const inWords = code === 'edtf' ? textOf(words.dates, found) : code === 'media' ? textOf(words.media, found) : found;
  const dates = code === 'edtf' ? suggestEdtf(problem.value) : [];
  const record = recordOf(problem);
  const isRead = done === 'changed' && right !== undefined;
  return {
    row: problem.row === null ? null : problem.row + 1,
    record: problem.id ?? (record || words.ofDataset),
    field: problem.path.slice(record.length).replace(/^\./, ''),
    value: problem.value,
    why: fill(why, { found: inWords, right, count }),
    advice: dates.length > 0 ? words.dateRight(dates) : fill(advice, { found: inWords, right, count }),
    done: isRead ? fill(words.fixed, { right }) : words.dones[done],
  };
}
