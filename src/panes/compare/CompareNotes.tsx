/** Notes below the table: what the counts do not include or can't tell. */
import type { CompareCounts } from '../../query/compare/compare-counts.ts';
import { isBase, MIN_BASE } from '../../query/compare/compare-difference.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { AllMessages } from '../../i18n/en.ts';

/** The most important first. */
const notesOf = (
  { total, tracks, types, days, both, undated, isAtSeveral, attestedLater }: CompareCounts,
  words: AllMessages['comparePanel'],
): readonly string[] => {
  const vague = { a: total.a.high - total.a.low, b: total.b.high - total.b.low };
  const isAnyBase = isBase(total);
  return [
    ...(total.a.high === 0 ? [words.noneInA] : []),
    ...(total.b.high === 0 ? [words.noneInB] : []),
    ...(days.a === days.b ? [] : [words.lengths(days.a, days.b)]),
    ...(isAnyBase && (days.a === days.b ? types : tracks).some(({ pair }) => !isBase(pair))
      ? [words.tooFewSome(MIN_BASE)]
      : []),
    ...(isAnyBase || total.b.high === 0 ? [] : [words.tooFewAll(MIN_BASE)]),
    ...(both > 0 ? [words.inBoth(both)] : []),
    ...(vague.a + vague.b > 0 ? [words.imprecise(vague.a, vague.b)] : []),
    ...(attestedLater.a + attestedLater.b > 0 ? [words.mayHold(attestedLater.a, attestedLater.b)] : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(isAtSeveral ? [words.several] : []),
  ];
};

export const CompareNotes = ({ counts }: { readonly counts: CompareCounts }) => {
  const { comparePanel: words } = useAllMessages();
  return (
    <ul className="compare-notes">
      {notesOf(counts, words).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};
