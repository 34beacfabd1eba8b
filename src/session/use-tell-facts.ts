/** What a view is told from, at rest. */
import { useMemo, useState } from 'react';
import { createQuestion } from '../query/question.ts';
import type { Counts } from '../query/queries.ts';
import type { Answer, Question } from '../query/types.ts';
import { IDLE, type Selection } from '../selection/selection.ts';
import type { TellFacts } from '../wording/tell/tell.ts';
import { useResult } from './use-result.ts';
import { useSession, useSettledAnswer } from './use-session.ts';

const PARTS = ['status', 'empty', 'vouched', 'tracks'] as const satisfies readonly (keyof Counts)[];

const useFactsOn = (question: Question, answer: Answer | null, most: number): TellFacts | null => {
  const occasions = useResult({ kind: 'occasions', question, most })?.value;
  const counts = useResult({ kind: 'counts', question, parts: PARTS })?.value;
  const unmarked = useResult({ kind: 'areas', question })?.value.unmarked;
  return useMemo(
    () => (answer && occasions && counts && unmarked ? { answer, occasions, counts, unmarked } : null),
    [answer, occasions, counts, unmarked],
  );
};

/**
 * Null until all of it is known.
 * @param most occasions: of more events, only those that something puts forward are told by name
 */
export const useTellFacts = (most: number): TellFacts | null => {
  const answer = useSettledAnswer();
  return useFactsOn(answer.question, answer, most);
};

/** The same of another view than the present one, such as the one that a link leads to. */
export const useTellFactsOf = (view: Selection, most: number): TellFacts | null => {
  const { context } = useSession();
  const [read] = useState(createQuestion);
  const question = read(view, IDLE, context);
  const answer = useResult({ kind: 'view', question })?.value ?? null;
  return useFactsOn(question, answer, most);
};
