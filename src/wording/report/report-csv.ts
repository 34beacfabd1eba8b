/** The report as rows of a spreadsheet, one for each problem, with its code and what was done. */
import type { Problem } from '../../events/format/problem.ts';
import { describeProblem, type ReportMessages } from './describe-problem.ts';

type ReportRow = readonly (string | number | null)[];

/** The header and one row for each problem; unquoted cells. */
export function reportRows(problems: readonly Problem[], words: ReportMessages): readonly ReportRow[] {
  const head = [words.row, words.record, words.field, words.code, words.value, words.why, words.advice, words.done];
  return [
    head,
    ...problems.map((problem): ReportRow => {
      const { row, record, field, value, why, advice, done } = describeProblem(problem, words);
      return [row, record, field, problem.code, value, why, advice, done];
    }),
  ];
}
