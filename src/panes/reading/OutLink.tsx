/** A medium's own address in a tab of its own: never framed, and the other site is not told where the reader came from. */
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
      className="media-button"
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
