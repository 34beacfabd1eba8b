/** From the text of a file to columns: decoded, validated, built. Fetched when a file comes that is not the build's own. */
import { buildTable } from '../events/build.ts';
import { answerPlaces } from '../events/answer-places.ts';
import { findDoubtfulPlaces, type DoubtfulPlace } from '../events/doubtful-places.ts';
import type { Decoded } from '../events/format/decode.ts';
import { mendDataset } from '../events/format/mend.ts';
import { pathText, shown, type Problem } from '../events/format/problem.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import { validateDataset } from '../events/format/validate.ts';
import type { EventTable } from '../events/types.ts';
import { FORMATS } from './formats/index.ts';
import { LoadError } from './load-error.ts';

/** A loaded dataset and what was wrong with it: every event that was read is in the table or held, and then among the issues. */
export interface Loaded {
  readonly table: EventTable;
  readonly format: string;
  /** Events in the file. */
  readonly read: number;
  /** Whatever was left out or changed or is worth a second look, in the file's order. */
  readonly issues: readonly Problem[];
  /** Coordinates that are asked about; until they are answered the table is without them. */
  readonly doubtful: readonly AskedPlace[];
}

export interface AskedPlace extends DoubtfulPlace {
  /** The path of its issue. */
  readonly path: string;
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
  const mended = mendDataset(document, found);
  const fileRows = keptRows(found, rows);
  const doubtful = findDoubtfulPlaces(mended).map((place): AskedPlace => ({ ...place, path: pathOf(place, fileRows) }));
  const asked = doubtful.map((place) => askedIssue(place, mended, fileRows));
  const issues = inFileOrder([...problems, ...found.map((problem) => atFileRow(problem, rows)), ...asked]);
  if (read === 0)
    throw new LoadError({ code: 'no-events', detail: 'the file holds no events', where, problems: issues });
  if (mended.events.length === 0)
    throw new LoadError({ code: 'empty', detail: 'none of the events can be read', where, problems: issues });
  const answered = answerPlaces(mended, doubtful, new Map());
  const table = buildTable(answered.shown, answered.original, read - mended.events.length);
  return { table, read, issues, doubtful };
}

/** Rows in the file of the events that are left when those are out that are held. */
function keptRows(found: readonly Problem[], rows: readonly number[]): readonly number[] {
  const held = new Set(found.flatMap(({ done, row }) => (done === 'held' && row !== null ? [row] : [])));
  return rows.filter((_, index) => !held.has(index));
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
    value: shown(position),
    found: outside,
    ...(doubt === 'swapped' && swapped ? { right: shown(swapped) } : {}),
  };
}

/** Events that could not even be decoded are gone from the document; the report counts by the file. */
function atFileRow(problem: Problem, rows: readonly number[]): Problem {
  const row = problem.row === null ? undefined : rows[problem.row];
  if (row === undefined || row === problem.row) return problem;
  return { ...problem, row, path: problem.path.replace(/^events\[\d+\]/, pathText(['events', row])) };
}

/** The dataset's own problems first, then those of its events by row. */
const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
