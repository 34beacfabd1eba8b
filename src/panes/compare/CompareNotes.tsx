/** What the counts leave open, in sentences under the table. */
import type { CompareCounts } from '../../query/compare/compare-counts.ts';
import { isBase, LEAST_BASE } from '../../query/compare/compare-difference.ts';
import type { MayHold } from '../../query/may-hold.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { AllMessages } from '../../i18n/en.ts';

/** From what changes the reading most to what is said for completeness. */
const notesOf = (
  { total, tracks, types, days, both, undated, isAtSeveral }: CompareCounts,
  mayHold: MayHold,
  words: AllMessages['comparePanel'],
): readonly string[] => {
  const vague = { a: total.a.high - total.a.low, b: total.b.high - total.b.low };
  const isAnyBase = isBase(total);
  return [
    ...(total.a.high === 0 ? [words.noneInA] : []),
    ...(total.b.high === 0 ? [words.noneInB] : []),
    ...(days.a === days.b ? [] : [words.lengths(days.a, days.b)]),
    ...(isAnyBase && (days.a === days.b ? types : tracks).some(({ pair }) => !isBase(pair))
      ? [words.tooFewSome(LEAST_BASE)]
      : []),
    ...(isAnyBase || total.b.high === 0 ? [] : [words.tooFewAll(LEAST_BASE)]),
    ...(both > 0 ? [words.inBoth(both)] : []),
    ...(vague.a + vague.b > 0 ? [words.imprecise(vague.a, vague.b)] : []),
    ...(mayHold.a + mayHold.b > 0 ? [words.mayHold(mayHold.a, mayHold.b)] : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(isAtSeveral ? [words.several] : []),
  ];
};

export const CompareNotes = ({ counts, mayHold }: { readonly counts: CompareCounts; readonly mayHold: MayHold }) => {
  const { comparePanel: words } = useAllMessages();
  return (
    <ul className="compare-notes">
      {notesOf(counts, mayHold, words).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
