/** What a view is told from, at rest. */
import { useMemo } from 'react';
import type { Counts } from '../query/queries.ts';
import type { TellFacts } from '../wording/tell/tell.ts';
import { useResult } from './use-result.ts';
import { useSettledAnswer } from './use-session.ts';

const PARTS = ['status', 'empty', 'vouched', 'tracks'] as const satisfies readonly (keyof Counts)[];

/**
 * Null until all of it is known.
 * @param most occasions: of more events, only those that something puts forward are told by name
 */
export const useTellFacts = (most: number): TellFacts | null => {
  const answer = useSettledAnswer();
  const { question } = answer;
  const occasions = useResult({ kind: 'occasions', question, most })?.value;
  const counts = useResult({ kind: 'counts', question, parts: PARTS })?.value;
  const unmarked = useResult({ kind: 'areas', question })?.value.unmarked;
  return useMemo(
    () => (occasions && counts && unmarked ? { answer, occasions, counts, unmarked } : null),
    [answer, occasions, counts, unmarked],
  );
};
