/** Saves the report on a file as a table; loaded when asked for. */
import type { Problem } from '../events/format/problem.ts';
import type { AllMessages } from '../i18n/en.ts';
import { reportRows } from '../wording/report/report-csv.ts';
import { csvCell } from '../wording/table/event-csv.ts';
import { saveFile } from '../base/save-file.ts';

/** RFC 4180, with a mark for spreadsheets and no cell that one would run. */
const reportCsv = (problems: readonly Problem[], words: AllMessages['report']): string =>
  `\uFEFF${reportRows(problems, words)
    .map((cells) => cells.map(csvCell).join(','))
    .join('\r\n')}\r\n`;

/** @param name of the dataset or file that the report is on */
export const saveReport = (problems: readonly Problem[], words: AllMessages['report'], name: string): void =>
  saveFile({ name: `${name}-report.csv`, type: 'text/csv;charset=utf-8', text: reportCsv(problems, words) });
