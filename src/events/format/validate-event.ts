/** The codebook's rules for one event: when, where, who says so, and on what evidence. */
import type { Edtf } from '../edtf.ts';
import { parseEdtf } from '../edtf.ts';
import { isOutside } from '../outside.ts';
import type { WhenShape } from '../types.ts';
import { EVENT_TYPES } from '../vocabulary.ts';
import { badPosition } from './geometry.ts';
import { shown, type Problem, type ProblemCode, type Severity } from './problem.ts';
import type { ActorRecord, EventRecord, PlaceRecord, SourceRecord, WhenRecord } from './schema.ts';
import { faultOfMedium, isKnownKind } from './validate-media.ts';
import { MEDIA_KINDS } from './values.ts';

export const WORDING_LENGTH = 40;

export interface References {
  readonly timeZone: string;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
}

type Report = (
  severity: Severity,
  code: ProblemCode,
  path: string,
  value: unknown,
  detail: string,
  advice: string,
) => void;

/** @param row the event's place in the document, for paths and the report */
export function checkEvent(event: EventRecord, row: number, references: References): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (severity, code, path, value, detail, advice) =>
    problems.push({
      severity,
      code,
      path: `events[${row}].${path}`,
      row,
      id: event.id,
      value: shown(value),
      detail,
      advice,
    });
  checkType(event, report);
  if (event.when) checkWhen(event.when, event, references, report);
  checkWhere(event, references, report);
  checkActors(event, references, report);
  checkEvidence(event, references, report);
  checkAmounts(event, report);
  checkMedia(event, report);
  return problems;
}

function checkType({ type, track }: EventRecord, report: Report): void {
  const known = EVENT_TYPES.get(type);
  if (!known)
    report(
      'warning',
      'unknown-type',
      'type',
      type,
      'no type of the vocabulary: drawn as other',
      'use a type of the codebook',
    );
  else if (known.track !== track)
    report(
      'warning',
      'type-track',
      'track',
      track,
      `${type} belongs to ${known.track}`,
      `write "track": "${known.track}"`,
    );
}

function checkWhen(when: WhenRecord, event: EventRecord, references: References, report: Report): void {
  const date = (member: 'edtf' | 'attested' | 'stated'): Edtf | null => {
    const text = when[member];
    if (text === undefined || text === null) return null;
    const result = parseEdtf(text, references.timeZone);
    if (result.ok) return result.value;
    report(
      'event',
      'edtf',
      `when.${member}`,
      text,
      `${result.problem.code} “${result.problem.part}” (at character ${result.problem.position + 1})`,
      'write a date of the EDTF subset',
    );
    return null;
  };
  const edtf = date('edtf');
  const attested = date('attested');
  date('stated');
  if (when.shape === 'state' && when.attested === undefined) {
    report('event', 'attested', 'when.attested', undefined, 'a state says when it was known to hold', 'add attested');
  }
  if (attested?.kind === 'interval')
    report(
      'warning',
      'attested',
      'when.attested',
      when.attested,
      'a day or [a..b] is meant here',
      'name the day it was known to hold',
    );
  if (edtf && !fits(when.shape, edtf)) {
    report(
      'warning',
      'shape-form',
      'when.shape',
      when.shape,
      `${when.edtf} does not say ${when.shape}`,
      'a/b lasted or was repeated; [a..b] happened once within; a date is an instant',
    );
  }
  if (when.ongoing && edtf && !(edtf.kind === 'interval' && typeof edtf.to === 'string')) {
    report('warning', 'ongoing', 'when.ongoing', when.edtf, 'ongoing, yet the end is given', 'end the date with /..');
  }
  if (when.wording && when.wording.length > WORDING_LENGTH) {
    report(
      'warning',
      'wording-length',
      'when.wording',
      when.wording,
      `${when.wording.length} characters`,
      `use ${WORDING_LENGTH} at most`,
    );
  }
  if (when.basis !== 'outside') return;
  if (when.stated === undefined)
    report(
      'event',
      'outside-stated',
      'when.stated',
      undefined,
      'a date from outside says what the source alone gives',
      'add stated, null where it gives none',
    );
  if (!event.evidence.some(({ source }) => isOutside(references.sources.get(source)))) {
    report(
      'event',
      'outside-source',
      'evidence',
      undefined,
      'a date from outside names the outside source',
      'add a source of kind outside',
    );
  }
}

const FORMS: Readonly<Record<WhenShape, readonly Edtf['kind'][]>> = {
  instant: ['date'],
  span: ['date', 'interval'],
  within: ['date', 'set'],
  repeated: ['date', 'interval'],
  state: ['date', 'interval'],
};
const fits = (shape: WhenShape, edtf: Edtf): boolean => FORMS[shape].includes(edtf.kind);

function checkWhere({ where, flow }: EventRecord, { places }: References, report: Report): void {
  const known = (path: string, id: string): void => {
    if (!places.has(id))
      report('event', 'unknown-place', path, id, 'no place has this id', 'add the place or mend the id');
  };
  for (const [index, { place, geometry }] of where.entries()) {
    if (place !== undefined) known(`where[${index}].place`, place);
    if (place === undefined && !geometry)
      report('event', 'no-scene', `where[${index}]`, undefined, 'neither a place nor a geometry', 'name a place');
    const bad = geometry ? badPosition(geometry) : null;
    if (bad)
      report(
        'event',
        'coordinates',
        `where[${index}].geometry`,
        bad,
        'out of range',
        'write [longitude, latitude] in degrees',
      );
  }
  for (const end of ['from', 'to'] as const)
    for (const [index, id] of (flow?.[end] ?? []).entries()) known(`flow.${end}[${index}]`, id);
}

function checkActors(event: EventRecord, { actors }: References, report: Report): void {
  for (const list of ['actors', 'targets'] as const) {
    for (const [index, { actor }] of (event[list] ?? []).entries()) {
      if (!actors.has(actor))
        report(
          'event',
          'unknown-actor',
          `${list}[${index}].actor`,
          actor,
          'no actor has this id',
          'add the actor or mend the id',
        );
    }
  }
  const { assertion, by } = event.certainty;
  const speaker = by === undefined ? undefined : actors.get(by);
  if (by !== undefined && !speaker)
    report('event', 'unknown-actor', 'certainty.by', by, 'no actor has this id', 'add the actor or mend the id');
  if (assertion !== 'claimed') return;
  if (by === undefined) report('event', 'claimed-by', 'certainty.by', undefined, 'a claim names who claims', 'add by');
  else if (speaker && !namesActor(event.title, speaker)) {
    report(
      'warning',
      'claimed-title',
      'title',
      event.title,
      'the title of a claim names who claims, because titles travel alone',
      `begin it with “${lastName(speaker.name)}: ”`,
    );
  }
}

const lastName = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const namesActor = (title: string, { name, names = [] }: ActorRecord): boolean =>
  [name, lastName(name), ...names.flatMap(({ value }) => [value, lastName(value)])].some((text) =>
    title.toLowerCase().includes(text.toLowerCase()),
  );

function checkEvidence(event: EventRecord, { sources }: References, report: Report): void {
  if (event.evidence.length === 0)
    report('event', 'no-evidence', 'evidence', undefined, 'an event says where it is reported', 'add a source');
  const known = (path: string, id: string): void => {
    if (!sources.has(id))
      report('event', 'unknown-source', path, id, 'no source has this id', 'add the source or mend the id');
  };
  for (const [index, { source }] of event.evidence.entries()) known(`evidence[${index}].source`, source);
  for (const [at, relation] of (event.relations ?? []).entries()) {
    for (const [index, { source }] of (relation.evidence ?? []).entries())
      known(`relations[${at}].evidence[${index}].source`, source);
    if (relation.basis === 'stated' && !relation.evidence?.length) {
      report(
        'warning',
        'relation-evidence',
        `relations[${at}]`,
        relation.to,
        'a stated relation says where it is stated',
        'add its evidence, or call it inferred',
      );
    }
  }
}

function checkAmounts({ quantities = [] }: EventRecord, report: Report): void {
  for (const [index, { low, best, high, bound }] of quantities.entries()) {
    const given = [low, best, high].filter((value) => value !== null && value !== undefined);
    const path = `quantities[${index}]`;
    if (given.some((value, at) => at > 0 && value < (given[at - 1] ?? value))) {
      report(
        'warning',
        'amount',
        path,
        [low, best, high],
        'low, best and high are not in this order',
        'check the three numbers',
      );
    }
    if (bound === 'vague' && given.includes(0))
      report('warning', 'amount', path, 0, 'a number that is not given is null, never 0', 'write null');
  }
}

function checkMedia({ media = [] }: EventRecord, report: Report): void {
  for (const [index, medium] of media.entries()) {
    const fault = faultOfMedium(medium);
    if (fault) report('warning', 'media', `media[${index}].${fault.member}`, fault.value, fault.detail, fault.advice);
    if (!isKnownKind(medium.kind))
      report(
        'warning',
        'unknown-kind',
        `media[${index}].kind`,
        medium.kind,
        'no kind of medium that is known: shown as a link',
        `write one of: ${MEDIA_KINDS.join(', ')}`,
      );
  }
}
