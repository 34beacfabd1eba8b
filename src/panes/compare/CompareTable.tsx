/** The counts of A and B in one table: all events, by track, by type, and by place with the places within a region. */
import { useState, type ReactNode } from 'react';
import type { CompareCounts, Pair, PlaceCount } from '../../query/compare/compare-counts.ts';
import { differenceOf, percentOf, perDay, type Days } from '../../query/compare/compare-difference.ts';
import { choiceName } from '../../wording/filters/choice-names.ts';
import type { EventTable } from '../../events/types.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Signed } from '../../session/Signed.tsx';

/** Rows of a group before "show all". */
const INITIAL_ROWS = 8;

const isEmpty = ({ a, b }: Pair): boolean => a.high + b.high === 0;

export const CompareTable = ({ table, counts }: { readonly table: EventTable; readonly counts: CompareCounts }) => {
  const messages = useAllMessages();
  const { compare: names, comparePanel: words } = messages;
  const { days } = counts;
  const elsewhere = [
    [words.unnamed, counts.unnamed],
    [words.offMap, counts.offMap],
  ] as const;
  const places = [
    ...counts.places.map((place) => <PlaceRows key={place.id} place={place} days={days} />),
    ...elsewhere
      .filter(([, pair]) => !isEmpty(pair))
      .map(([name, pair]) => <Row key={name} name={name} pair={pair} days={days} />),
  ];
  return (
    <table className="compare-table">
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.what}</span>
          </th>
          <th scope="col" className="compare-number">
            {names.a}
          </th>
          <th scope="col" className="compare-number">
            {names.b}
          </th>
          <th scope="col" className="compare-number">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row name={words.all} pair={counts.total} days={days} isTotal />
      </tbody>
      {days.a !== days.b && <Group title={words.byDay} rows={rateRows(table, counts, messages)} />}
      <Group
        title={words.byTrack}
        rows={counts.tracks
          .filter(({ pair }) => !isEmpty(pair))
          .map(({ track, pair }) => (
            <Row key={track} name={choiceName(table, 'track', track, messages)} pair={pair} days={days} />
          ))}
      />
      <Group
        title={words.byType}
        rows={counts.types.map(({ type, pair }) => (
          <Row key={type} name={choiceName(table, 'type', type, messages)} pair={pair} days={days} />
        ))}
      />
      <Group title={words.byPlace} rows={places} />
    </table>
  );
};

/** Events a day, in all and by track: what can be compared where the windows differ in length. */
const rateRows = (
  table: EventTable,
  { total, tracks, days }: CompareCounts,
  messages: AllMessages,
): readonly ReactNode[] => {
  const { comparePanel: words } = messages;
  const named = [
    { name: words.all, pair: total },
    ...tracks
      .filter(({ pair }) => !isEmpty(pair))
      .map(({ track, pair }) => ({ name: choiceName(table, 'track', track, messages), pair })),
  ];
  return named.flatMap(({ name, pair }) => {
    const [a, b] = [perDay(pair.a, days.a), perDay(pair.b, days.b)];
    if (!a || !b) return [];
    return [
      <tr key={name}>
        <th scope="row">
          <Signed text={name} />
        </th>
        <td className="compare-number">
          <Range text={words.rate(a.low, a.high)} />
        </td>
        <td className="compare-number">
          <Range text={words.rate(b.low, b.high)} />
        </td>
        <td className="compare-number compare-rate">
          <Range text={words.rateLess(a.low - b.high, a.high - b.low)} />
          <Percent pair={pair} days={days} />
        </td>
      </tr>,
    ];
  });
};

/** A group of rows; a long one shows its largest first. */
const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly ReactNode[] }) => {
  const { comparePanel: words } = useAllMessages();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const isLong = rows.length > INITIAL_ROWS + 1;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="compare-group">
          {title}
        </th>
      </tr>
      {isLong && !isOpen ? rows.slice(0, INITIAL_ROWS) : rows}
      {isLong && (
        <tr>
          <td colSpan={4}>
            <button type="button" className="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isOpen ? words.fewerRows : words.moreRows(rows.length - INITIAL_ROWS)}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
};

const PlaceRows = ({ place, days }: { readonly place: PlaceCount; readonly days: Days }) => {
  const { comparePanel: words } = useAllMessages();
  const [isOpen, setOpen] = useState(false);
  const { name, parts, pair } = place;
  const opener = parts.length > 0 && (
    <button
      type="button"
      className="compare-open"
      aria-expanded={isOpen}
      title={words.parts(name)}
      onClick={() => setOpen(!isOpen)}
    >
      <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={16} />
      <Signed text={name} />
    </button>
  );
  return (
    <>
      <Row name={name} pair={pair} days={days} face={opener || undefined} />
      {isOpen &&
        parts
          .flatMap((part) => flatten(part, 1))
          .map(({ part, depth }) => <Row key={part.id} name={part.name} pair={part.pair} days={days} depth={depth} />)}
    </>
  );
};

interface PlaceLine {
  readonly part: PlaceCount;
  readonly depth: number;
}
const flatten = (part: PlaceCount, depth: number): readonly PlaceLine[] => [
  { part, depth },
  ...part.parts.flatMap((inner) => flatten(inner, depth + 1)),
];

/** Of numbers: seen with a sign between them, heard with words. */
const Range = ({ text }: { readonly text: string }) => {
  const said = useAllMessages().comparePanel.saidRange(text);
  if (said === text) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{said}</span>
    </>
  );
};

/** The change in percent; nothing where B has too few events. */
const Percent = ({ pair, days }: { readonly pair: Pair; readonly days: Days }) => {
  const { comparePanel: words } = useAllMessages();
  const percent = percentOf(pair, days);
  return (
    percent && (
      <span className="compare-small">
        <Range text={words.percent(percent.low, percent.high)} />
      </span>
    )
  );
};

interface RowProps {
  readonly name: string;
  readonly pair: Pair;
  readonly days: Days;
  /** Shown in place of the plain name. */
  readonly face?: ReactNode;
  readonly depth?: number;
  readonly isTotal?: boolean;
}

const Row = ({ name, pair, days, face = <Signed text={name} />, depth = 0, isTotal = false }: RowProps) => {
  const { comparePanel: words } = useAllMessages();
  const difference = differenceOf(pair);
  return (
    <tr className={isTotal ? 'compare-total' : undefined}>
      <th scope="row" style={depth > 0 ? { paddingInlineStart: `${16 + depth * 12}px` } : undefined}>
        <span className="compare-name">{face}</span>
      </th>
      <td className="compare-number">
        <Range text={words.count(pair.a.low, pair.a.high)} />
      </td>
      <td className="compare-number">
        <Range text={words.count(pair.b.low, pair.b.high)} />
      </td>
      <td className="compare-number">
        <Range text={words.less(difference.low, difference.high)} />
        {days.a === days.b && <Percent pair={pair} days={days} />}
      </td>
    </tr>
  );
};
