/** From the text of a file to columns: decoded, validated, built. Fetched when a file comes that is not the build's own. */
import { buildTable } from '../events/build.ts';
import type { Decoded } from '../events/format/decode.ts';
import type { Problem } from '../events/format/problem.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import { validateDataset } from '../events/format/validate.ts';
import type { EventTable } from '../events/types.ts';
import { FORMATS } from './formats/index.ts';
import { LoadError } from './load-error.ts';

/** A loaded dataset and what was wrong with it: every event that was read is in the table or in `leftOut`. */
export interface Loaded {
  readonly table: EventTable;
  readonly format: string;
  /** Events in the file. */
  readonly read: number;
  /** Events that are not in the table, each named in `issues`. */
  readonly leftOut: number;
  readonly issues: readonly Problem[];
}

/**
 * From the text of a file to columns, whatever way the text came.
 * @param where address or file name, for messages
 * @throws LoadError
 */
export function buildLoaded(text: string, where: string): Loaded {
  try {
    for (const format of FORMATS) {
      const decoded = format.decode(text, where);
      if (decoded) return { ...complete(decoded, where), format: format.id };
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError({ code: 'invalid', detail: 'the dataset could not be read', where, cause: error });
  }
  throw new LoadError({ code: 'not-timefront', detail: 'this is no format that is known here', where });
}

function complete({ document, rows, read, problems }: Decoded, where: string): Omit<Loaded, 'format'> {
  if (!document) throw new LoadError({ code: 'invalid', detail: 'the dataset is malformed', where, problems });
  const found = validateDataset(document);
  const fatal = found.filter(({ severity }) => severity === 'fatal');
  if (fatal.length > 0)
    throw new LoadError({ code: 'invalid', detail: `${fatal[0]?.path}: ${fatal[0]?.detail}`, where, problems: fatal });
  const bad = new Set(found.flatMap(({ severity, row }) => (severity === 'event' && row !== null ? [row] : [])));
  const kept: DatasetDocument =
    bad.size === 0 ? document : { ...document, events: document.events.filter((_, row) => !bad.has(row)) };
  const issues = [...problems, ...found.map((problem) => atFileRow(problem, rows))];
  if (kept.events.length === 0)
    throw new LoadError({
      code: 'empty',
      detail: read === 0 ? 'the dataset holds no events' : 'none of the events can be read',
      where,
      problems: issues,
    });
  return { table: buildTable(kept), read, leftOut: read - kept.events.length, issues };
}

/** Events that could not even be decoded are gone from the document; the report counts by the file. */
function atFileRow(problem: Problem, rows: readonly number[]): Problem {
  const row = problem.row === null ? undefined : rows[problem.row];
  if (row === undefined || row === problem.row) return problem;
  return { ...problem, row, path: problem.path.replace(/^events\[\d+\]/, `events[${row}]`) };
}
