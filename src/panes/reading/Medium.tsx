/**
 * One medium. Before the click nothing of it is requested: what it shows, whose it is and whom the click tells stand in its
 * place. A sensitive one has a gate before that, which is opened by a press of its own and shut again with the card.
 */
import { useId, useState } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { MediaItem } from './media-items.ts';
import { MediaIcon } from './MediaIcon.tsx';
import { MediumBody } from './MediumBody.tsx';

export const Medium = ({ item }: { readonly item: MediaItem }) => {
  const { media: words } = useAllMessages();
  const { kind, record, href } = item;
  const isSensitive = record.sensitive === true;
  const [isOpen, setOpen] = useState(!isSensitive);
  const [isShown, setShown] = useState(false);
  const altId = useId();
  const credit = <p className="media-credit">{words.credit(record.credit, record.licence ?? null)}</p>;
  const toggle = (): void => {
    setOpen(!isOpen);
    setShown(false);
  };
  return (
    <li className="media-item" data-kind={kind}>
      {/* An image that is shown says by itself what it shows; on paper the words stand beside it. */}
      <p className="media-kind">
        <MediaIcon kind={kind} />
        {isSensitive ? `${words.kinds[kind]} · ${words.sensitive}` : words.kinds[kind]}
      </p>
      <p id={altId} className="media-alt" data-said={(isShown && kind === 'image') || undefined}>
        {isSensitive ? words.shows(record.alt) : record.alt}
      </p>
      {isSensitive && (
        <button type="button" className="media-button" aria-describedby={altId} onClick={toggle}>
          {isOpen ? words.putAway[kind] : words.goOn[kind]}
        </button>
      )}
      {isOpen ? <MediumBody item={item} altId={altId} credit={credit} onShown={setShown} /> : credit}
      <p className="media-address">{href}</p>
    </li>
  );
};
