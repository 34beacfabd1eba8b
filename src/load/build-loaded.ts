/**
 * From the text of a file to columns: decoded, validated, built. Fetched when a file comes that is not the build's own.
 */
import { finish, inSlices, type Steps } from '../base/steps.ts';
import { buildTable } from '../events/build.ts';
import { answerPlaces } from '../events/answer-places.ts';
import { findDoubtfulPlaces, type DoubtfulPlace } from '../events/doubtful-places.ts';
import { readAnyEdtf } from '../events/edtf-parse.ts';
import { fitExtent, padMoment } from '../events/fit-extent.ts';
import { joinGeometries } from '../events/join-geometry.ts';
import type { Decoded } from '../events/format/decode.ts';
import { repairDataset } from '../events/format/repair.ts';
import { pathText, formatValue, type Problem } from '../events/format/problem.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import { validateSteps } from '../events/format/validate.ts';
import type { EventTable } from '../events/types.ts';
import { FORMATS } from './formats/index.ts';
import { fileError } from './file-error.ts';
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
  /** Of a copy that stands in for a server that does not answer: when it was fetched, ISO 8601. */
  readonly heldSince?: string;
}

interface AskedPlace extends DoubtfulPlace {
  /** The `path` of the issue that tells of it. */
  readonly path: string;
}

/**
 * Decodes, validates and builds the text of a file.
 * @param where address or file name, for messages
 * @throws LoadError
 */
export const buildLoaded = (text: string, where: string): Loaded => finish(buildSteps(text, where));

/** The same, while the page goes on: it answers, says how far this is, and can cancel it. @throws LoadError */
export async function buildInSlices(text: string, where: string, options: BuildOptions): Promise<Loaded> {
  try {
    return await inSlices(buildSteps(text, where), options);
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError({ code: 'aborted', detail: 'loading was cancelled', where, cause });
  }
}

export type BuildOptions = Parameters<typeof inSlices>[1];

function* buildSteps(text: string, where: string): Steps<Loaded> {
  try {
    yield { stage: 'reading', received: 0, total: null };
    for (const format of FORMATS) {
      const decoded = yield* format.decode(text, where);
      if (decoded) return { ...(yield* complete(decoded, where)), format: format.id };
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError({ code: 'invalid', detail: 'the dataset could not be read', where, cause: error });
  }
  throw fileError('not-timefront', { detail: 'this is no format that is known here', where });
}

function* complete({ document, rows, read, gaps, problems }: Decoded, where: string): Steps<Omit<Loaded, 'format'>> {
  if (!document) throw new LoadError({ code: 'invalid', detail: 'the dataset is malformed', where, problems });
  const found = yield* validateSteps(document);
  const repaired = repairDataset(document, found);
  yield;
  const fileRows = keptRows(found, rows);
  const missing = indexGaps(gaps);
  const doubtful = findDoubtfulPlaces(joinGeometries(repaired)).map((place): AskedPlace => {
    return { ...place, path: pathInFile(pathOf(place, fileRows), missing) };
  });
  yield;
  const answered = answerPlaces(repaired, doubtful, new Map());
  const issues = inFileOrder([
    ...problems,
    ...found.map((problem) => atFile(problem, rows, missing)),
    ...answered.cuts.filter(({ path }) => isOfFile(path, document)).map((cut) => atFile(cut, fileRows, missing)),
    ...doubtful.map((place) => askedIssue(place, repaired, fileRows)),
  ]);
  if (read === 0) throw fileError('no-events', { detail: 'the file holds no events', where, problems: issues });
  if (repaired.events.length === 0)
    throw fileError('empty', { detail: 'none of the events can be read', where, problems: issues });
  yield;
  const table = buildTable(answered.shown, answered.original, read - repaired.events.length, readAnyEdtf);
  return { table: { ...table, fitted: fitExtent(table.best) ?? padMoment(table) }, read, issues, doubtful };
}

/** Not a record that was added for an unknown id, which is reported where it stands. */
function isOfFile(path: string, { sources, actors, places }: DatasetDocument): boolean {
  const [, list = '', index] = /^(sources|actors|places)\[(\d+)\]/.exec(path) ?? [];
  const { length } = { sources, actors, places }[list] ?? { length: Infinity };
  return index === undefined || Number(index) < length;
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

/** Turns rows and indices of the document into those of the file: the document lacks what could not be decoded. */
function atFile(problem: Problem, rows: readonly number[], missing: Gaps): Problem {
  const row = problem.row === null ? null : (rows[problem.row] ?? problem.row);
  const path = row === null ? problem.path : problem.path.replace(/^events\[\d+\]/, pathText(['events', row]));
  return { ...problem, row, path: pathInFile(path, missing) };
}

/** The path of each list that lacks items, with their indices in the file, ascending. */
type Gaps = ReadonlyMap<string, readonly number[]>;

function indexGaps(gaps: readonly string[]): Gaps {
  const lists = new Map<string, number[]>();
  for (const gap of gaps) {
    const [, list, index] = /^(.*)\[(\d+)\]$/.exec(gap) ?? [];
    if (list === undefined) continue;
    const known = lists.get(list);
    if (known) known.push(Number(index));
    else lists.set(list, [Number(index)]);
  }
  for (const places of lists.values()) places.sort((a, b) => a - b);
  return lists;
}

/** A path in the document as a path in the file; the index of an event is the file's already. */
function pathInFile(path: string, missing: Gaps): string {
  if (missing.size === 0) return path;
  return path.split(/(?<=\])|(?=\[\d+\])/).reduce((before, part) => {
    const index = /^\[(\d+)\]$/.exec(part)?.[1];
    if (index === undefined) return before + part;
    return `${before}[${Number(index) + gapsBefore(missing.get(before) ?? [], Number(index))}]`;
  }, '');
}

/** How many of the gaps, which ascend, stand before an item; its index is among those that are there. */
function gapsBefore(gaps: readonly number[], index: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]! - middle <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dataset's own problems first, then those of its events by row. */
const inFileOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => (a.row ?? -1) - (b.row ?? -1));
