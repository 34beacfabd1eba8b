/** What is searched for, to be marked wherever it is written. */
import { useMemo } from 'react';
import { useSelectionState } from './use-session.ts';
import { termsOf, type Term } from '../query/search/terms.ts';

export const useSearchTerms = (): readonly Term[] => {
  const query = useSelectionState((state) => state.selection.filters.q?.values[0] ?? '');
  return useMemo(() => termsOf(query), [query]);
};
