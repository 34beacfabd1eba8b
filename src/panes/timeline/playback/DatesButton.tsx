/** Opens the panel of typed dates, presets and how it plays. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { usePanels } from '../../../ui/use-panels.ts';

export const DatesButton = () => {
  const { app } = useMessages();
  const { open, toggle } = usePanels();
  return (
    <IconButton
      icon="chevronDown"
      size={16}
      label={app.dates}
      isOpen={open === 'dates'}
      className="band-dates"
      onClick={() => toggle('dates')}
    />
  );
};
