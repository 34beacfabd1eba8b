/** Holds the codebook's rules for a whole document: ids, places, dates and texts here, single events and relations beside. */
import { parseEdtf } from '../edtf.ts';
import { textKeysOf } from '../text-keys.ts';
import { isTimeZone } from '../zone.ts';
import { badPosition, isPosition } from './geometry.ts';
import type { Problem, ProblemCode, Severity } from './problem.ts';
import { shown } from './problem.ts';
import type { DatasetDocument } from './schema.ts';
import { STORY_STEPS } from './values.ts';
import { checkEvent } from './validate-event.ts';
import { checkParts } from './validate-parts.ts';

export const ANNOTATION_LENGTH = 60;
export const LEDE_WORDS = 30;

/** Everything that breaks a rule, in the order of the document; empty when all hold. */
export function validateDataset(document: DatasetDocument): readonly Problem[] {
  return [
    ...checkDates(document),
    ...checkIds(document),
    ...checkPlaces(document),
    ...checkTexts(document),
    ...checkEvents(document),
    ...checkParts(document),
  ];
}

type Member = readonly [path: string, value: unknown, detail: string, advice: string];

const problem = (severity: Severity, code: ProblemCode, [path, value, detail, advice]: Member): Problem => ({
  severity,
  code,
  path,
  row: null,
  id: null,
  value: shown(value),
  detail,
  advice,
});

function* checkDates(document: DatasetDocument): Iterable<Problem> {
  const { asOf, timeZone } = document;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    yield problem('fatal', 'time-zone', [
      'timeZone',
      timeZone,
      'no such time zone',
      'name an IANA zone, as Europe/Kyiv',
    ]);
  }
  const result = asOf === undefined ? null : parseEdtf(asOf);
  if (result && !result.ok)
    yield problem('fatal', 'edtf', ['asOf', asOf, result.problem.code, 'write a date of the EDTF subset']);
}

function* checkIds(document: DatasetDocument): Iterable<Problem> {
  for (const list of ['sources', 'actors', 'places'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of document[list].entries()) {
      if (seen.has(id))
        yield problem('fatal', 'duplicate-id', [
          `${list}[${index}].id`,
          id,
          'this id stands twice in its list',
          'give each its own id',
        ]);
      seen.add(id);
    }
  }
  const actors = new Set(document.actors.map(({ id }) => id));
  for (const [index, { memberOf }] of document.actors.entries()) {
    if (memberOf !== undefined && !actors.has(memberOf)) {
      yield problem('warning', 'unknown-actor', [
        `actors[${index}].memberOf`,
        memberOf,
        'no actor has this id',
        'add the actor or mend the id',
      ]);
    }
  }
}

function* checkPlaces({ places }: DatasetDocument): Iterable<Problem> {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [index, place] of places.entries()) {
    const path = `places[${index}]`;
    if (place.label && !isPosition(place.label))
      yield problem('fatal', 'coordinates', [
        `${path}.label`,
        place.label,
        'out of range',
        'write [longitude, latitude] in degrees',
      ]);
    const bad = place.geometry ? badPosition(place.geometry) : null;
    if (bad)
      yield problem('fatal', 'coordinates', [
        `${path}.geometry`,
        bad,
        'out of range',
        'write [longitude, latitude] in degrees',
      ]);
    if (place.within === undefined) continue;
    if (!byId.has(place.within))
      yield problem('warning', 'unknown-place', [
        `${path}.within`,
        place.within,
        'no place has this id',
        'add the place or mend the id',
      ]);
    const chain = new Set<string>();
    let at = byId.get(place.id);
    while (at && !chain.has(at.id)) {
      chain.add(at.id);
      at = at.within === undefined ? undefined : byId.get(at.within);
    }
    if (at)
      yield problem('fatal', 'within-cycle', [
        `${path}.within`,
        place.within,
        'a place lies within itself',
        'break the circle of within',
      ]);
  }
}

function* checkTexts(document: DatasetDocument): Iterable<Problem> {
  const words = document.lede?.split(/\s+/).filter(Boolean).length ?? 0;
  if (words > LEDE_WORDS)
    yield problem('warning', 'lede-length', ['lede', document.lede, `${words} words`, `use ${LEDE_WORDS} at most`]);
  const ids = new Set(document.events.map(({ id }) => id));
  const unknown = (path: string, id: string): Problem =>
    problem('warning', 'unknown-event', [path, id, 'no event has this id', 'add the event or mend the id']);
  for (const [index, { event, text }] of (document.view?.annotations ?? []).entries()) {
    const path = `view.annotations[${index}]`;
    if (!ids.has(event)) yield unknown(`${path}.event`, event);
    if (text.length > ANNOTATION_LENGTH)
      yield problem('warning', 'annotation-length', [
        `${path}.text`,
        text,
        `${text.length} characters`,
        `use ${ANNOTATION_LENGTH} at most`,
      ]);
  }
  const story = document.story ?? [];
  if (story.length > STORY_STEPS)
    yield problem('warning', 'story-length', [
      'story',
      story.length,
      `${story.length} steps`,
      `use ${STORY_STEPS} at most`,
    ]);
  for (const [index, { state }] of story.entries()) {
    const selected = new URLSearchParams(state).get('sel');
    if (selected !== null && !ids.has(selected)) yield unknown(`story[${index}].state`, selected);
  }
  for (const [index, { events }] of (document.corrections ?? []).entries()) {
    for (const [at, id] of events.entries()) if (!ids.has(id)) yield unknown(`corrections[${index}].events[${at}]`, id);
  }
  const keys = document.texts ? textKeysOf(document) : new Set<string>();
  for (const [lang, texts] of Object.entries(document.texts ?? {})) {
    for (const key of Object.keys(texts)) {
      if (!keys.has(key))
        yield problem('warning', 'unknown-text', [
          `texts.${lang}`,
          key,
          'nothing here is called so',
          'name an id, a step of the story, or * for texts by their own words',
        ]);
    }
  }
}

function* checkEvents(document: DatasetDocument): Iterable<Problem> {
  const references = {
    timeZone: document.timeZone ?? 'UTC',
    sources: new Map(document.sources.map((source) => [source.id, source])),
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    places: new Map(document.places.map((place) => [place.id, place])),
  };
  const seen = new Set<string>();
  for (const [row, event] of document.events.entries()) {
    if (seen.has(event.id)) {
      yield {
        ...problem('event', 'duplicate-id', [
          `events[${row}].id`,
          event.id,
          'an earlier event has this id',
          'give each event its own id',
        ]),
        row,
        id: event.id,
      };
    }
    seen.add(event.id);
    yield* checkEvent(event, row, references);
  }
}
