/** What is searched for, in progress or as a filter, and its terms, for marking them in texts. */
import { useMemo } from 'react';
import { termsOf, type Term } from '../query/search/terms.ts';
import type { Question } from '../query/types.ts';
import { searchQuestion } from './match-list.ts';
import { useResult } from './use-result.ts';
import { useSettledAnswer, useUnhurriedState } from './use-session.ts';

export const useSearchQuestion = (): Question => {
  const { question } = useSettledAnswer();
  return searchQuestion(
    question,
    useUnhurriedState((state) => state.typed),
  );
};

/** The corrected search, where it was answered as another than was typed; else null. */
export const useCorrectedSearch = (): string | null => {
  const question = useSearchQuestion();
  return useResult(question.filters.q ? { kind: 'search', question } : null)?.value.corrected ?? null;
};

export const useSearchTerms = (): readonly Term[] => {
  const typed = useSearchQuestion().filters.q?.values[0] ?? '';
  const query = useCorrectedSearch() ?? typed;
  return useMemo(() => termsOf(query), [query]);
};
