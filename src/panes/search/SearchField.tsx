/** The search: a field whose matches are marked as one types. */
import { useMessages } from '../../i18n/use-messages.ts';

export interface SearchFieldProps {
  /** A button that opens the field, where there is no room for it. */
  readonly compact: boolean;
}

export const SearchField = ({ compact }: SearchFieldProps) => {
  const { search } = useMessages();
  return compact ? null : <span hidden>{search.title}</span>;
};
