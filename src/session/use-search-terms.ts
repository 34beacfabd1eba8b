/** The search terms, for marking them in texts. */
import { useMemo } from 'react';
import { termsOf, type Term } from '../query/search/terms.ts';
import { useResult } from './use-result.ts';
import { useSettledAnswer } from './use-session.ts';

/** The corrected search, where it was answered as another than was typed; else null. */
export const useCorrectedSearch = (): string | null => {
  const { question } = useSettledAnswer();
  return useResult(question.filters.q ? { kind: 'search', question } : null)?.value.corrected ?? null;
};

export const useSearchTerms = (): readonly Term[] => {
  const typed = useSettledAnswer().question.filters.q?.values[0] ?? '';
  const query = useCorrectedSearch() ?? typed;
  return useMemo(() => termsOf(query), [query]);
};
