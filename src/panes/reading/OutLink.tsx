/** A link to a medium in a new tab, without a referrer. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { MediaItem } from './media-items.ts';

interface OutLinkProps {
  readonly item: MediaItem;
  readonly label: string;
  readonly altId?: string;
}

export const OutLink = ({ item, label, altId }: OutLinkProps) => {
  const { card } = useMessages().reading;
  return (
    <a
      className="text-button media-button"
      href={item.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      aria-describedby={altId}
    >
      {label}
      <Icon name="external" size={16} />
      <span className="visually-hidden">, {card.opensNewTab}</span>
    </a>
  );
};
