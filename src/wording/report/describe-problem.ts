/** A problem of a file in words: record, reason, what was done and advice. */
import type { Problem } from '../../events/format/problem.ts';
import { suggestEdtf } from '../../events/edtf-suggest.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { recordOf } from '../../query/report-counts.ts';

export type ReportMessages = AllMessages['report'];

interface ProblemWords {
  /** The row in the file, from 1; null where it is not an event's. */
  readonly row: number | null;
  /** What kind of record it is, and its row where it is an event's. */
  readonly tag: string;
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

/** Of a record that is no event's: what it is; of anything else the dataset. */
const tagOf = (record: string, words: ReportMessages): string =>
  (words.lists as Readonly<Record<string, string>>)[record.replace(/\[.*$/, '')] ?? words.ofDataset;

function foundInWords({ code, found = '' }: Problem, { dates, media, kinds, otherKind }: ReportMessages): string {
  if (code === 'edtf') return textOf(dates, found);
  if (code === 'media') return textOf(media, found);
  return code === 'type' ? ((kinds as Readonly<Record<string, string>>)[found] ?? otherKind) : found;
}

export function describeProblem(problem: Problem, words: ReportMessages): ProblemWords {
  const { code, done, found = '', right, count } = problem;
  const reasons: Readonly<Record<string, readonly string[]>> = words.reasons;
  const [why = code, advice = ''] = reasons[code] ?? [];
  const dates = code === 'edtf' ? suggestEdtf(problem.value) : [];
  const record = recordOf(problem);
  const isRead = done === 'changed' && right !== undefined;
  const field = problem.path.slice(record.length).replace(/^\./, '');
  const isGone = done === 'left-out' && record !== '' && field === '';
  return {
    row: problem.row === null ? null : problem.row + 1,
    tag: problem.row === null ? tagOf(record, words) : `${words.row} ${problem.row + 1}`,
    record: problem.id ?? (record || words.ofDataset),
    field,
    value: problem.value,
    why: fill(why, { found: foundInWords(problem, words), right, count }),
    advice: dates.length > 0 ? words.dateRight(dates) : fill(advice, { found, right, count }),
    done: isRead ? fill(words.fixed, { right }) : isGone ? words.dones.gone : words.dones[done],
  };
}
