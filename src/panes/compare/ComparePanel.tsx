/** Two windows, A and B, side by side: counts by type and place, and what differs. */
import { useMessages } from '../../i18n/use-messages.ts';

export interface ComparePanelProps { readonly onClose: () => void }

export const ComparePanel = ({ onClose }: ComparePanelProps) => {
  const { compare, app } = useMessages();
  return <div><h2>{compare.title}</h2><button type="button" onClick={onClose}>{app.close}</button></div>;
};
