/** Where sources differ from the event as coded: for the card, the table and files. */
import type { AllMessages } from '../i18n/en.ts';
import type { EventRecord, EvidenceRecord, QuantityRecord } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';
import { describeCounted, describeQuantity, thingCounted, quantitiesOf } from './describe-quantity.ts';
import { listSources, type SourceItem } from './describe-sources.ts';
import { describeStatus } from './describe-status.ts';
import { describeDateText, describeWhen } from './describe-when.ts';
import { describeWhere } from './describe-where.ts';

interface Saying {
  /** Null for the value that this dataset codes. */
  readonly item: SourceItem | null;
  readonly text: string;
  /** Who counted, or whom the source names for it. */
  readonly note: string | null;
}
/** One subject on which they differ; the coded value comes first. */
export interface Difference {
  readonly key: string;
  readonly label: string;
  readonly sayings: readonly Saying[];
}

type Says = NonNullable<EvidenceRecord['says']>;
interface Asked {
  readonly table: EventTable;
  readonly row: number;
  readonly dating: Dating;
  readonly messages: AllMessages;
}
type Told = Pick<Saying, 'text' | 'note'>;
/** What the record, or a source, says on one subject: nothing, or texts with a note each. */
interface Subject {
  readonly key: string;
  readonly label: string;
  readonly coded: readonly Told[];
  readonly said: (says: Says) => readonly Told[];
}

const nameOf = ({ table }: Asked, actor: string): string => table.actors.get(actor)?.name ?? actor;

const plain = (text: string): Told => ({ text, note: null });

/** Whom the source names for it. */
const accordingTo = (asked: Asked, text: string, { by }: Says): Told => ({
  text,
  note: by === undefined ? null : asked.messages.sources.accordingTo(nameOf(asked, by)),
});

const dateSubject = (asked: Asked): Subject => {
  const { table, row, dating, messages } = asked;
  return {
    key: 'when',
    label: messages.sources.subjects.when,
    coded: [plain(describeWhen(table, row, dating, messages).text)],
    said: (says) =>
      says.when === undefined
        ? []
        : [accordingTo(asked, describeDateText(table, says.when, messages) ?? says.when, says)],
  };
};

const placeSubject = (asked: Asked): Subject => {
  const { table, row, messages } = asked;
  return {
    key: 'where',
    label: messages.sources.subjects.where,
    coded: [plain(describeWhere(table, row, messages).text)],
    said: (says) =>
      says.where === undefined ? [] : [accordingTo(asked, table.places.get(says.where)?.name ?? says.where, says)],
  };
};

const statusSubject = (asked: Asked): Subject => {
  const { table, row, messages } = asked;
  const { strong, claimed } = messages.reading.vouching;
  return {
    key: 'assertion',
    label: messages.sources.subjects.assertion,
    coded: [plain(describeStatus(table, row, messages).text)],
    said: ({ assertion, by }) => {
      if (assertion === undefined) return [];
      return [plain(assertion === 'claimed' && by !== undefined ? claimed.full(nameOf(asked, by)) : strong[assertion])];
    },
  };
};

const subjectOf = ({ kind, unit = '' }: QuantityRecord): string => `${kind} ${unit}`;

const sayQuantity = (quantity: QuantityRecord, { table, messages }: Asked): Told => ({
  text: describeQuantity(quantity, messages),
  note: describeCounted(table, quantity, messages),
});

/** Each kind of quantity is a subject of its own. */
const numberSubjects = (asked: Asked, record: EventRecord): readonly Subject[] => {
  const own = quantitiesOf(asked.table, asked.row, asked.dating);
  const said = record.evidence.flatMap(({ says }) => says?.quantities ?? []);
  return [...new Set(said.map(subjectOf))].map((key) => {
    const of = (quantities: readonly QuantityRecord[]): readonly QuantityRecord[] =>
      quantities.filter((quantity) => subjectOf(quantity) === key);
    const coded = of(own);
    return {
      key,
      label: asked.messages.sources.subjects.number,
      coded:
        coded.length === 0
          ? [plain(asked.messages.details.amounts.unknown(thingCounted(of(said)[0]!, asked.messages)))] // a key is of one of them
          : coded.map((quantity) => sayQuantity(quantity, asked)),
      said: ({ quantities = [], by }) =>
        of(quantities).map((quantity) => sayQuantity({ ...(by === undefined ? {} : { by }), ...quantity }, asked)),
    };
  });
};

/** Empty where no source differs. */
export const listDifferences = (
  table: EventTable,
  row: number,
  dating: Dating,
  messages: AllMessages,
): readonly Difference[] => {
  const record = table.records[row];
  if (!record?.evidence.some(({ says }) => says !== undefined)) return [];
  const asked = { table, row, dating, messages };
  const items = listSources(table, row, dating, messages);
  return [dateSubject(asked), placeSubject(asked), ...numberSubjects(asked, record), statusSubject(asked)].flatMap(
    (subject) => {
      const { key, label, coded, said } = subject;
      const sayings = items.flatMap((item) =>
        item.evidence.flatMap(({ says }) => (says ? said(says) : []).map((told) => ({ item, ...told }))),
      );
      const own = coded.map((told) => ({ item: null, ...told }));
      return sayings.length === 0 ? [] : [{ key, label, sayings: [...own, ...sayings] }];
    },
  );
};

/** As one line: "Date: as coded here: 10 May 2024; The Courier says 12 May 2024". "" where nothing differs. */
export const describeDifferences = (table: EventTable, row: number, dating: Dating, messages: AllMessages): string => {
  const { asCoded, said, onSubject, aside } = messages.sources;
  const lineOf = ({ item, text, note }: Saying): string =>
    said(item === null ? asCoded : item.name, note === null ? text : aside(text, note));
  return listDifferences(table, row, dating, messages)
    .map(({ label, sayings }) => onSubject(label, sayings.map(lineOf).join('; ')))
    .join('. ');
};
