/**
 * One medium. Before a press nothing of it is requested: in its place stand what it shows, whose it is, and which site
 * a press contacts. A sensitive medium has a further button before that one, and is hidden again when the card closes.
 */
import { useId, useState } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { MediaItem } from './media-items.ts';
import { MediaIcon } from './MediaIcon.tsx';
import { MediumBody } from './MediumBody.tsx';
import { OwnText } from '../../session/OwnText.tsx';
import { Signed } from '../../session/Signed.tsx';

export const Medium = ({ item }: { readonly item: MediaItem }) => {
  const { media: words } = useAllMessages();
  const { kind, record, href } = item;
  const isSensitive = record.sensitive === true;
  const [isOpen, setOpen] = useState(!isSensitive);
  const [isShown, setShown] = useState(false);
  const altId = useId();
  const credit = (
    <p className="media-credit">
      <Signed text={words.credit(record.credit, record.licence ?? null)} />
    </p>
  );
  const toggle = (): void => {
    setOpen(!isOpen);
    setShown(false);
  };
  return (
    <li className="media-item" data-kind={kind}>
      {/* An image has its description as alternative text; print shows it as text, too. */}
      <p className="media-kind">
        <MediaIcon kind={kind} />
        <Signed text={isSensitive ? `${words.kinds[kind]} · ${words.sensitive}` : words.kinds[kind]} />
      </p>
      <p id={altId} className="media-alt" data-said={(isShown && kind === 'image') || undefined}>
        <OwnText text={isSensitive ? words.shows(record.alt) : record.alt} />
      </p>
      {isSensitive && (
        <button type="button" className="text-button media-button" aria-describedby={altId} onClick={toggle}>
          {isOpen ? words.putAway[kind] : words.goOn[kind]}
        </button>
      )}
      {isOpen ? <MediumBody item={item} altId={altId} credit={credit} onShown={setShown} /> : credit}
      <p className="media-address">{href}</p>
    </li>
  );
};
