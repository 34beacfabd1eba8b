/**
 * Gives a name to a dataset, source, actor or place that has none (its id or address), and drops addresses that are no
 * page's, so that a record loses no more than the member that is wrong.
 */
import { isBlank } from '../../base/text-direction.ts';
import { isPage } from '../page-address.ts';
import { asRecord } from './complete-event.ts';
import { hashOf } from './ids.ts';
import { OF_DATASET, problemAt, type RecordRef, type Problem } from './problem.ts';

type Loose = Readonly<Record<string, unknown>>;

const isNameless = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' ? isBlank(value) : typeof value !== 'number');

function withName(record: Loose, member: string, name: string, at: RecordRef, problems: Problem[]): Loose {
  if (!isNameless(record[member])) return record;
  problems.push(problemAt(at, member, 'changed', 'no-name', record[member], { right: name }));
  return { ...record, [member]: name };
}

/** Drops an address that is no page's: it is never a link, nor saved. */
function withPage(record: Loose, member: string, at: RecordRef, problems: Problem[]): Loose {
  const address = record[member];
  if (typeof address !== 'string' || isPage(address)) return record;
  const { [member]: _, ...rest } = record;
  if (!isBlank(address)) problems.push(problemAt(at, member, 'left-out', 'address', address));
  return rest;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && !isBlank(value) ? value.trim() : null);

function hostOf(address: unknown): string | null {
  try {
    return typeof address === 'string' ? new URL(address).host.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

function completeSource(source: Loose, id: string, at: RecordRef, problems: Problem[]): Loose {
  const linked = withPage(source, 'url', at, problems);
  const archived = asRecord(linked['archived']);
  const kept = archived && withPage(archived, 'url', { ...at, path: `${at.path}.archived` }, problems);
  const { archived: _, ...rest } = linked;
  const sound = kept === null ? linked : kept['url'] === archived?.['url'] ? linked : rest;
  const publisher = hostOf(sound['url']) ?? textOf(sound['title']) ?? id;
  const named = withName(sound, 'publisher', publisher, at, problems);
  return withName(named, 'title', textOf(sound['url'])?.replace(/^https?:\/\//, '') ?? publisher, at, problems);
}

/** @param input a record of that list; a value that is no object is returned as it is */
export function completeRecord(
  list: 'sources' | 'actors' | 'places',
  input: unknown,
  at: RecordRef,
  problems: Problem[],
): unknown {
  const record = asRecord(input);
  const id = record?.['id'];
  if (!record || typeof id !== 'string') return input;
  if (list === 'sources') return completeSource(record, id, at, problems);
  const named = withName(record, 'name', id, at, problems);
  if (list === 'actors' || !isNameless(named['kind'])) return named;
  // Of what it is nothing is known: an area, which is never a pin.
  problems.push(problemAt(at, 'kind', 'changed', 'place-kind', named['kind'], { right: 'region' }));
  return { ...named, kind: 'region' };
}

/** The dataset's own members: an id, a title, addresses. */
export function completeHead(file: Loose, problems: Problem[]): Loose {
  const id = typeof file['id'] === 'number' ? String(file['id']) : textOf(file['id']);
  const made = id ?? `dataset-${hashOf(JSON.stringify(file['events'] ?? null))}`;
  if (id === null) problems.push(problemAt(OF_DATASET, 'id', 'changed', 'no-id', file['id'], { right: made }));
  const named = withName(id === null ? { ...file, id: made } : file, 'title', made, OF_DATASET, problems);
  const licence = asRecord(named['licence']);
  const sound = licence
    ? { ...named, licence: withPage(licence, 'url', { ...OF_DATASET, path: 'licence' }, problems) }
    : named;
  const { corrections } = sound;
  if (!Array.isArray(corrections)) return sound;
  // Which events a correction touches may be left out: it is told all the same.
  return { ...sound, corrections: corrections.map((item) => (asRecord(item) ? { events: [], ...item } : item)) };
}
