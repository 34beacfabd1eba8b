/**
 * Checks a document by the codebook's rules: ids, places, vocabulary and texts here, events, relations and media in the
 * files beside.
 */
import { earliestOf, latestOf } from '../bounds.ts';
import type { Edtf } from '../edtf.ts';
import { parseEdtf } from '../edtf-parse.ts';
import { textKeysOf } from '../text-keys.ts';
import { buildVocabulary, isGlyph, type Vocabulary } from '../vocabulary.ts';
import { finish, type Steps, type StepsTaken } from '../../base/steps.ts';
import { isTimeZone, zoneOf } from '../../base/time/zone.ts';
import { OF_DATASET, problemAt, type Problem, type RecordRef } from './problem.ts';
import type { DatasetDocument, EventRecord, PlaceRecord } from './schema.ts';
import { STORY_STEPS } from './values.ts';
import { checkEvent } from './validate-event.ts';
import { checkParts } from './validate-parts.ts';
import { badKeysOf, isWindow } from './validate-state.ts';

export const ANNOTATION_LENGTH = 60;
export const LEDE_WORDS = 30;

/** A breach of a rule, or a pause. */
type Found = Iterable<Problem | StepsTaken>;

/** All breaches of the rules, rule by rule; empty when there are none. */
export const validateDataset = (document: DatasetDocument): readonly Problem[] => finish(validateSteps(document));

/** The same; it can pause wherever all events are gone through. */
export function* validateSteps(document: DatasetDocument): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  const rules: readonly ((document: DatasetDocument) => Found)[] = [
    checkDates,
    checkToldDates,
    checkIds,
    checkPlaces,
    checkTexts,
    checkView,
    checkTerms,
    checkVocabulary,
    checkEvents,
    checkParts,
  ];
  for (const rule of rules) {
    for (const found of rule(document)) {
      if ('stage' in found) yield found;
      else problems.push(found);
    }
    yield;
  }
  return problems;
}

const checking = (received: number, total: number): StepsTaken => ({ stage: 'checking', received, total });

function* checkDates({ asOf, timeZone, events }: DatasetDocument): Found {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    yield problemAt(OF_DATASET, 'timeZone', 'left-out', 'time-zone', timeZone);
  const known = asOf === undefined ? null : parseEdtf(asOf, timeZone);
  if (!known) return;
  if (!known.ok) {
    yield problemAt(OF_DATASET, 'asOf', 'left-out', 'edtf', asOf, { found: known.problem.code });
    return;
  }
  const starts: number[] = [];
  for (const { when } of events) {
    const read = when && !when.foretold ? parseEdtf(when.edtf, timeZone) : null;
    if (read?.ok) starts.push(earliestOf(read.value));
    yield checking(0, events.length);
  }
  const limit = latestOf(known.value);
  if (starts.some((start) => !Number.isNaN(start)) && !starts.some((start) => start < limit)) {
    yield problemAt(OF_DATASET, 'asOf', 'kept', 'as-of-early', asOf);
    return;
  }
  // Of one that goes on it would be said that it did so when the data were written.
  for (const [row, { id, when }] of events.entries()) {
    yield checking(0, events.length);
    const read = when && !when.foretold ? parseEdtf(when.edtf, timeZone) : null;
    if (read?.ok && isOpenEnded(read.value) && earliestOf(read.value) >= limit)
      yield problemAt({ path: `events[${row}]`, row, id }, 'when.edtf', 'kept', 'begins-later', when?.edtf, {
        found: String(asOf),
      });
  }
}

/** Dates that are only told: one that can't be read stands on the screen as it is written. */
function* checkToldDates({ sources, corrections = [], timeZone }: DatasetDocument): Iterable<Problem> {
  const check = function* (at: RecordRef, member: string, text: string | undefined): Iterable<Problem> {
    const read = text === undefined ? null : parseEdtf(text, timeZone);
    if (read?.ok === false) yield problemAt(at, member, 'kept', 'edtf', text, { found: read.problem.code });
  };
  for (const [index, { id, published }] of sources.entries())
    yield* check({ path: `sources[${index}]`, row: null, id }, 'published', published);
  for (const [index, { date }] of corrections.entries()) yield* check(OF_DATASET, `corrections[${index}].date`, date);
}

const isOpenEnded = (edtf: Edtf): boolean =>
  edtf.kind === 'interval' && typeof edtf.from === 'object' && typeof edtf.to === 'string';

function* checkIds(document: DatasetDocument): Iterable<Problem> {
  for (const list of ['sources', 'actors', 'places', 'events'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of document[list].entries()) {
      const at = { path: `${list}[${index}]`, row: list === 'events' ? index : null, id };
      if (seen.has(id)) yield problemAt(at, 'id', 'changed', 'duplicate-id', id, { right: `${id}#2` });
      seen.add(id);
    }
  }
  const actors = new Set(document.actors.map(({ id }) => id));
  for (const [index, { id, memberOf }] of document.actors.entries()) {
    if (memberOf !== undefined && !actors.has(memberOf))
      yield problemAt({ path: `actors[${index}]`, row: null, id }, 'memberOf', 'changed', 'unknown-actor', memberOf);
  }
}

function* checkPlaces({ places }: DatasetDocument): Iterable<Problem> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const isEndless = endlessPlaces(byId);
  for (const [index, { id, within }] of places.entries()) {
    if (within === undefined) continue;
    const at = { path: `places[${index}]`, row: null, id };
    if (!byId.has(within)) yield problemAt(at, 'within', 'changed', 'unknown-place', within);
    if (isEndless(id)) yield problemAt(at, 'within', 'left-out', 'within-cycle', within);
  }
}

/** Whether the places that contain one come back to one of them; each place is walked through once. */
function endlessPlaces(byId: ReadonlyMap<string, PlaceRecord>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !chain.has(at) && !known.has(at)) {
      chain.add(at);
      at = byId.get(at)?.within;
    }
    const isEndless = at !== undefined && (known.get(at) ?? true);
    for (const each of chain) known.set(each, isEndless);
    return isEndless;
  };
}

function* checkView({ view = {}, timeZone = 'UTC' }: DatasetDocument): Iterable<Problem> {
  for (const member of ['window', 'overview'] as const) {
    const text = view[member];
    if (text !== undefined && !isWindow(text, zoneOf(timeZone)))
      yield problemAt(OF_DATASET, `view.${member}`, 'left-out', 'view-window', text);
  }
  const { bbox } = view;
  if (!bbox) return;
  const [west, south, east, north] = bbox;
  const isBox = south < north && Math.max(Math.abs(south), Math.abs(north)) <= 90;
  if (!isBox || Math.max(Math.abs(west), Math.abs(east)) > 180)
    yield problemAt(OF_DATASET, 'view.bbox', 'left-out', 'view-box', bbox);
}

/** Of two tracks, types or roles with one id the first counts. */
function* checkTerms(document: DatasetDocument): Iterable<Problem> {
  for (const list of ['tracks', 'types', 'roles'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of (document[list] ?? []).entries()) {
      const at = { path: `${list}[${index}]`, row: null, id };
      if (seen.has(id)) yield problemAt(at, '', 'left-out', 'term-twice', id);
      seen.add(id);
    }
  }
}

function* checkTexts(document: DatasetDocument): Iterable<Problem> {
  const words = document.lede?.split(/\s+/).filter(Boolean).length ?? 0;
  if (words > LEDE_WORDS)
    yield problemAt(OF_DATASET, 'lede', 'kept', 'lede-length', document.lede, { count: LEDE_WORDS });
  const ids = new Set(document.events.map(({ id }) => id));
  const unknown = (path: string, id: string): Problem => problemAt(OF_DATASET, path, 'kept', 'unknown-event', id);
  for (const [index, { event, text }] of (document.view?.annotations ?? []).entries()) {
    const path = `view.annotations[${index}]`;
    if (!ids.has(event)) yield unknown(`${path}.event`, event);
    if (text.length > ANNOTATION_LENGTH)
      yield problemAt(OF_DATASET, `${path}.text`, 'kept', 'annotation-length', text, { count: ANNOTATION_LENGTH });
  }
  const story = document.story ?? [];
  if (story.length > STORY_STEPS)
    yield problemAt(OF_DATASET, 'story', 'kept', 'story-length', story.length, { count: STORY_STEPS });
  for (const [index, { state }] of story.entries()) {
    const selected = new URLSearchParams(state).get('sel');
    if (selected !== null && !ids.has(selected)) yield unknown(`story[${index}].state`, selected);
    const bad = badKeysOf(state, document);
    if (bad.length > 0)
      yield problemAt(OF_DATASET, `story[${index}].state`, 'kept', 'story-state', state, { found: bad.join(', ') });
  }
  for (const [index, { events }] of (document.corrections ?? []).entries()) {
    for (const [at, id] of events.entries()) if (!ids.has(id)) yield unknown(`corrections[${index}].events[${at}]`, id);
  }
  const keys = document.texts ? textKeysOf(document) : new Set<string>();
  for (const [lang, texts] of Object.entries(document.texts ?? {})) {
    for (const key of Object.keys(texts))
      if (!keys.has(key)) yield problemAt(OF_DATASET, `texts.${lang}`, 'kept', 'unknown-text', key);
  }
}

/** Reports undeclared tracks and types, which may be used, once each at the first event that names them. */
function* checkVocabulary(document: DatasetDocument): Iterable<Problem> {
  const { events, types = [] } = document;
  const { tracks, types: known } = buildVocabulary(document, []);
  const report = function* (member: 'track' | 'type', isKnown: (id: string) => boolean): Iterable<Problem> {
    const seen = new Map<string, number[]>();
    for (const [row, event] of events.entries()) {
      if (isKnown(event[member])) continue;
      const rows = seen.get(event[member]);
      if (rows) rows.push(row);
      else seen.set(event[member], [row]);
    }
    for (const [value, rows] of seen) {
      const row = rows[0]!; // an entry is made with its first row
      const at = { path: `events[${row}]`, row, id: events[row]?.id ?? null };
      yield problemAt(at, member, 'kept', member === 'track' ? 'new-track' : 'new-type', value, { count: rows.length });
    }
  };
  yield* report('track', (id) => tracks.some((track) => track.id === id));
  yield* report('type', (id) => known.has(id));
  for (const [index, { id, glyph }] of types.entries())
    if (glyph !== undefined && !isGlyph(glyph))
      yield problemAt({ path: `types[${index}]`, row: null, id }, 'glyph', 'changed', 'new-glyph', glyph);
}

function typeOfOtherTrack({ type, track, id }: EventRecord, row: number, { tracks, types }: Vocabulary): Problem[] {
  const home = types.get(type)?.track ?? null;
  if (home === null || home === track || !tracks.some((known) => known.id === track)) return [];
  return [
    problemAt({ path: `events[${row}]`, row, id }, 'track', 'kept', 'type-track', track, { found: type, right: home }),
  ];
}

function* checkEvents(document: DatasetDocument): Found {
  const vocabulary = buildVocabulary(document, []);
  const references = {
    timeZone: document.timeZone ?? 'UTC',
    sources: new Map(document.sources.map((source) => [source.id, source])),
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    places: new Map(document.places.map((place) => [place.id, place])),
  };
  for (const [row, event] of document.events.entries()) {
    yield checking(row, document.events.length);
    yield* typeOfOtherTrack(event, row, vocabulary);
    yield* checkEvent(event, row, references);
  }
}
