/** An event as the source alone supports it: without outside sources, and without what rests on them. */
import { readEdtf, timeZoneOf } from '../events/dating.ts';
import { isOutside, restsOnOutside } from '../events/outside.ts';
import type { Edtf } from '../events/edtf.ts';
import type { EventRecord, EvidenceRecord, WhenRecord } from '../events/format/schema.ts';
import { quantitiesOf } from '../wording/describe-quantity.ts';
import { SHAPES, WHEN_PRECISIONS } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';

const ownEvidence = (table: EventTable, evidence: readonly EvidenceRecord[]): EvidenceRecord[] =>
  evidence.filter(({ source }) => !isOutside(table.sources.get(source)));

/**
 * How the source's own date is known, by its form: no start, only the report's; one of some days, the whole's; else the
 * calendar's.
 */
const ownBasis = (edtf: Edtf): WhenRecord['basis'] => {
  if (edtf.kind === 'set') return 'containment';
  return edtf.kind === 'interval' && typeof edtf.from === 'string' ? 'report' : 'calendar';
};

const isOpenEnded = (edtf: Edtf): boolean => edtf.kind === 'interval' && typeof edtf.to === 'string';

/** The source's own date as the record's only one; undefined where it gives none. */
const ownWhen = (table: EventTable, row: number, when: WhenRecord): WhenRecord | undefined => {
  const { stated, note, attested, ongoing, ...rest } = when;
  const rests = when.basis === 'outside';
  if (stated === undefined && !rests) return when;
  const edtf = readEdtf(stated, timeZoneOf(table.document), table.readEdtf);
  if (stated === undefined || stated === null || !edtf) return undefined;
  const shape = SHAPES[table.article.shape[row]!] ?? when.shape;
  // What an undated state was attested by may itself come from outside; then only publication is left.
  const known = rests ? (shape === 'state' ? table.document.asOf : undefined) : attested;
  return {
    ...rest,
    edtf: stated,
    shape,
    precision: WHEN_PRECISIONS[table.article.precision[row]!] ?? 'unknown',
    basis: rests ? ownBasis(edtf) : when.basis,
    ...(known === undefined ? {} : { attested: known }),
    ...(ongoing === undefined || !isOpenEnded(edtf) ? {} : { ongoing }),
    ...(note === undefined || rests ? {} : { note }),
  };
};

const ownRelations = (table: EventTable, { relations }: EventRecord): Pick<EventRecord, 'relations'> =>
  relations === undefined
    ? {}
    : {
        relations: relations
          .filter(({ evidence }) => !restsOnOutside(evidence, table.sources))
          .map((relation) =>
            relation.evidence ? { ...relation, evidence: ownEvidence(table, relation.evidence) } : relation,
          ),
      };

/** Whether an event is known from outside sources alone: then nothing of it is the source's. */
const isOnlyOutside = (table: EventTable, row: number): boolean =>
  restsOnOutside(table.records[row]?.evidence, table.sources);

export const articleOnly = (table: EventTable, row: number): EventRecord | undefined => {
  const record = table.records[row];
  if (!record || isOnlyOutside(table, row)) return undefined;
  const { when, ...rest } = record;
  const own = when && ownWhen(table, row, when);
  return {
    ...rest,
    ...(own ? { when: own } : {}),
    evidence: ownEvidence(table, record.evidence),
    ...(record.quantities ? { quantities: [...quantitiesOf(table, row, 'article')] } : {}),
    ...ownRelations(table, record),
  };
};
