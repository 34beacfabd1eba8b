/**
 * From the text of a file to columns: decoded, validated, built. Fetched when a file comes that is not the build's own.
 */
import { buildTable } from '../events/build.ts';
import { answerPlaces } from '../events/answer-places.ts';
import { findDoubtfulPlaces, type DoubtfulPlace } from '../events/doubtful-places.ts';
import type { Decoded } from '../events/format/decode.ts';
import { repairDataset } from '../events/format/repair.ts';
import { pathText, formatValue, type Problem } from '../events/format/problem.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import { validateDataset } from '../events/format/validate.ts';
import type { EventTable } from '../events/types.ts';
import { FORMATS } from './formats/index.ts';
import { LoadError } from './load-error.ts';

/**
 * A loaded dataset and what was wrong with it. Every event of the file is a row of the table or is named as skipped in
 * `issues`.
 */
export interface Loaded {
  readonly table: EventTable;
  readonly format: string;
  /** How many events the file has. */
  readonly read: number;
  /** What was left out or changed, or should be checked, in the file's order. */
  readonly issues: readonly Problem[];
  /** Coordinates that the reader is asked about; the table is without them until there is an answer. */
  readonly doubtful: readonly AskedPlace[];
}

export interface AskedPlace extends DoubtfulPlace {
  /** The `path` of the issue that tells of it. */
  readonly path: string;
}

/**
 * Decodes, validates and builds the text of a file.
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
  const repaired = repairDataset(document, found);
  const fileRows = keptRows(found, rows);
  const doubtful = findDoubtfulPlaces(repaired).map((place): AskedPlace => ({
    ...place,
    path: pathOf(place, fileRows),
  }));
  const asked = doubtful.map((place) => askedIssue(place, repaired, fileRows));
  const issues = inFileOrder([...problems, ...found.map((problem) => atFileRow(problem, rows)), ...asked]);
  if (read === 0)
    throw new LoadError({ code: 'no-events', detail: 'the file holds no events', where, problems: issues });
  if (repaired.events.length === 0)
    throw new LoadError({ code: 'empty', detail: 'none of the events can be read', where, problems: issues });
  const answered = answerPlaces(repaired, doubtful, new Map());
  const table = buildTable(answered.shown, answered.original, read - repaired.events.length);
  return { table, read, issues, doubtful };
}

/** The file's row number of each event that the validator did not skip. */
function keptRows(found: readonly Problem[], rows: readonly number[]): readonly number[] {
  const skipped = new Set(found.flatMap(({ done, row }) => (done === 'skipped' && row !== null ? [row] : [])));
  return rows.filter((_, index) => !skipped.has(index));
}

const pathOf = ({ key, row }: DoubtfulPlace, fileRows: readonly number[]): string =>
  row === null ? key : key.replace(/^events\[\d+\]/, pathText(['events', fileRows[row] ?? row]));

function askedIssue(place: AskedPlace, { events, places }: DatasetDocument, fileRows: readonly number[]): Problem {
  const { doubt, path, row, position, swapped, outside } = place;
  const id = row === null ? places.find((_, index) => place.key === `places[${index}]`)?.id : events[row]?.id;
  return {
    done: 'asked',
    code: doubt,
    path,
    row: row === null ? null : (fileRows[row] ?? row),
    id: id ?? null,
    value: formatValue(position),
    found: outside,
    ...(doubt === 'swapped' && swapped ? { right: formatValue(swapped) } : {}),
  };
}

/** Turns a row of the document into the file's row: the document lacks the events that could not be decoded. */
function atFileRow(problem: Problem, rows: readonly number[]): Problem {
  const row = problem.row === null ? undefined : rows[problem.row];
  if (row === undefined || row === problem.row) return problem;
  return { ...problem, row, path: problem.path.replace(/^events\[\d+\]/, pathText(['events', row])) };
}

/** The dataset's own problems first, then those of its events by row. */
const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
