/** The codebook's rules for one event: when, where, who says so, and on what evidence. */
import type { Edtf } from '../edtf.ts';
import { parseEdtf } from '../edtf-parse.ts';
import { saysDay } from '../bounds.ts';
import type { EdtfDate } from '../edtf-date.ts';
import { isOutside } from '../outside.ts';
import type { WhenShape } from '../codes.ts';
import { problemAt, type Done, type Problem, type ProblemCode, type ProblemFacts } from './problem.ts';
import type { ActorRecord, EventRecord, PlaceRecord, SourceRecord, WhenRecord } from './schema.ts';
import { faultOfMedium, isKnownKind } from './validate-media.ts';
import { MEDIA_KINDS } from './values.ts';

const WORDING_LENGTH = 40;

interface References {
  readonly timeZone: string;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly actors: ReadonlyMap<string, ActorRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
}

type Report = (done: Done, code: ProblemCode, member: string, value: unknown, facts?: ProblemFacts) => void;

/** @param row the event's place in the document, for paths and the report */
export function checkEvent(event: EventRecord, row: number, references: References): readonly Problem[] {
  const problems: Problem[] = [];
  const at = { path: `events[${row}]`, row, id: event.id };
  const report: Report = (done, code, member, value, facts) =>
    problems.push(problemAt(at, member, done, code, value, facts));
  if (event.when) checkWhen(event.when, event, references, report);
  checkWhere(event, references, report);
  checkActors(event, references, report);
  checkEvidence(event, references, report);
  checkAmounts(event, references, report);
  checkMedia(event, report);
  return problems;
}

function checkWhen(when: WhenRecord, event: EventRecord, references: References, report: Report): void {
  const date = (member: 'edtf' | 'attested' | 'stated'): Edtf | null => {
    const text = when[member];
    if (text === undefined || text === null) return null;
    const result = parseEdtf(text, references.timeZone);
    if (result.ok) return result.value;
    // Without its best date the event can't be placed on the timeline; without one of the others it can.
    const done = member === 'edtf' ? 'skipped' : 'left-out';
    report(done, 'edtf', `when.${member}`, text, { found: result.problem.code });
    return null;
  };
  const edtf = date('edtf');
  const attested = date('attested');
  date('stated');
  if (when.shape === 'state' && when.attested === undefined) report('kept', 'attested', 'when.attested', undefined);
  if (attested?.kind === 'interval') report('kept', 'attested-form', 'when.attested', when.attested);
  if (edtf && !fits(when.shape, edtf)) report('kept', 'shape-form', 'when.shape', when.shape, { found: when.edtf });
  if (when.part && edtf && !hasParts(edtf, when)) report('kept', 'part-of-no-day', 'when.part', when.part);
  if (when.ongoing && edtf && !(edtf.kind === 'interval' && typeof edtf.to === 'string'))
    report('kept', 'ongoing', 'when.ongoing', when.edtf);
  if (when.wording && when.wording.length > WORDING_LENGTH)
    report('kept', 'wording-length', 'when.wording', when.wording, { count: WORDING_LENGTH });
  if (edtf) checkClock(edtf, when.edtf, references.timeZone, report);
  if (when.basis !== 'outside') return;
  if (when.stated === undefined) report('kept', 'outside-stated', 'when.stated', undefined);
  if (!event.evidence.some(({ source }) => isOutside(references.sources.get(source))))
    report('kept', 'outside-source', 'evidence', undefined);
}

/** Reports a time that the zone's clocks skip or show twice (a change to or from summer time). */
function checkClock(edtf: Edtf, text: string, timeZone: string, report: Report): void {
  const ends: readonly (EdtfDate | string)[] =
    edtf.kind === 'date' ? [edtf] : edtf.kind === 'set' ? [edtf.first, edtf.last] : [edtf.from, edtf.to];
  const shown = ends.map((end) => (typeof end === 'object' ? end.shown : 'once'));
  if (shown.includes('never')) report('kept', 'skipped-hour', 'when.edtf', text, { found: timeZone });
  if (shown.includes('twice')) report('kept', 'doubled-hour', 'when.edtf', text, { found: timeZone });
}

/** One day, or hours that are said to stand for a part of it. */
const hasParts = (edtf: Edtf, { precision }: WhenRecord): boolean =>
  edtf.kind === 'date' ? saysDay(edtf) : precision === 'part_of_day';

const FORMS: Readonly<Record<WhenShape, readonly Edtf['kind'][]>> = {
  instant: ['date'],
  span: ['date', 'interval'],
  within: ['date', 'set'],
  repeated: ['date', 'interval', 'set'],
  state: ['date', 'interval'],
};
const fits = (shape: WhenShape, edtf: Edtf): boolean =>
  FORMS[shape].includes(edtf.kind) && !(shape === 'within' && edtf.kind === 'set' && edtf.isAll);

function checkWhere({ where, flow }: EventRecord, { places }: References, report: Report): void {
  const known = (member: string, id: string): void => {
    if (!places.has(id)) report('changed', 'unknown-place', member, id);
  };
  for (const [index, { place, geometry }] of where.entries()) {
    if (place !== undefined) known(`where[${index}].place`, place);
    else if (!geometry) report('kept', 'no-scene', `where[${index}]`, undefined);
  }
  for (const end of ['from', 'to'] as const)
    for (const [index, id] of (flow?.[end] ?? []).entries()) known(`flow.${end}[${index}]`, id);
  const both = endsOf(where, 'origin', flow?.from).filter((id) => endsOf(where, 'destination', flow?.to).includes(id));
  for (const id of new Set(both)) report('kept', 'flow-to-itself', flow ? 'flow' : 'where', id);
}

/** The places where a flow begins or ends: those of the scenes count before those of the flow itself. */
const endsOf = (
  where: EventRecord['where'],
  role: 'origin' | 'destination',
  ids: readonly string[] = [],
): readonly string[] => {
  const placed = where.flatMap((item) => (item.role === role && item.place !== undefined ? [item.place] : []));
  return placed.length > 0 ? placed : ids;
};

function checkActors(event: EventRecord, { actors }: References, report: Report): void {
  for (const list of ['actors', 'targets'] as const) {
    for (const [index, { actor }] of (event[list] ?? []).entries())
      if (!actors.has(actor)) report('changed', 'unknown-actor', `${list}[${index}].actor`, actor);
  }
  const { assertion, by } = event.certainty;
  const speaker = by === undefined ? undefined : actors.get(by);
  if (by !== undefined && !speaker) report('changed', 'unknown-actor', 'certainty.by', by);
  if (assertion !== 'claimed') return;
  if (by === undefined) report('kept', 'claimed-by', 'certainty.by', undefined);
  else if (speaker && !namesActor(event.title, speaker))
    report('kept', 'claimed-title', 'title', event.title, { right: `${lastName(speaker.name)}: …` });
}

const lastName = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const namesActor = (title: string, { name, names = [] }: ActorRecord): boolean =>
  [name, lastName(name), ...names.flatMap(({ value }) => [value, lastName(value)])].some((text) =>
    title.toLowerCase().includes(text.toLowerCase()),
  );

function checkEvidence(event: EventRecord, { sources, actors, timeZone }: References, report: Report): void {
  if (event.evidence.length === 0) report('skipped', 'no-evidence', 'evidence', undefined);
  const known = (member: string, id: string): void => {
    if (!sources.has(id)) report('changed', 'unknown-source', member, id);
  };
  for (const [index, { source, says }] of event.evidence.entries()) {
    known(`evidence[${index}].source`, source);
    if (says?.by !== undefined && !actors.has(says.by))
      report('changed', 'unknown-actor', `evidence[${index}].says.by`, says.by);
    const when = says?.when === undefined ? null : parseEdtf(says.when, timeZone);
    if (when?.ok === false)
      report('kept', 'edtf', `evidence[${index}].says.when`, says?.when, { found: when.problem.code });
  }
  for (const [at, relation] of (event.relations ?? []).entries()) {
    for (const [index, { source }] of (relation.evidence ?? []).entries())
      known(`relations[${at}].evidence[${index}].source`, source);
    if (relation.basis === 'stated' && !relation.evidence?.length)
      report('kept', 'relation-evidence', `relations[${at}]`, relation.to);
  }
}

function checkAmounts({ quantities = [] }: EventRecord, { sources, actors }: References, report: Report): void {
  for (const [index, { kind, low, best, high, bound, by, source }] of quantities.entries()) {
    const given = [low, best, high].filter((value) => value !== null && value !== undefined);
    const member = `quantities[${index}]`;
    if (given.some((value, at) => at > 0 && value < (given[at - 1] ?? value)))
      report('kept', 'amount-order', member, [low, best, high]);
    if (kind !== 'other' && kind !== 'money' && given.some((value) => value < 0))
      report('kept', 'amount-negative', member, [low, best, high]);
    if (bound === 'vague' && given.includes(0)) report('kept', 'amount-zero', member, 0);
    if (by !== undefined && !actors.has(by)) report('changed', 'unknown-actor', `${member}.by`, by);
    if (source !== undefined && !sources.has(source)) report('changed', 'unknown-source', `${member}.source`, source);
  }
}

function checkMedia({ media = [] }: EventRecord, report: Report): void {
  for (const [index, medium] of media.entries()) {
    const fault = faultOfMedium(medium);
    if (fault) report('left-out', 'media', `media[${index}].${fault.member}`, fault.value, { found: fault.reason });
    if (!isKnownKind(medium.kind))
      report('kept', 'unknown-kind', `media[${index}].kind`, medium.kind, { right: MEDIA_KINDS.join(', ') });
  }
}
