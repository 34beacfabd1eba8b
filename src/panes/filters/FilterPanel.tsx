/** All filters: every kind with its choices and their counts. */
import { useMessages } from '../../i18n/use-messages.ts';

export interface FilterPanelProps { readonly onClose: () => void }

export const FilterPanel = ({ onClose }: FilterPanelProps) => {
  const { filters, app } = useMessages();
  return <div><h2>{filters.title}</h2><button type="button" onClick={onClose}>{app.close}</button></div>;
};
