/** An image as large as the page allows. */
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { MediaItem } from './media-items.ts';
import { OutLink } from './OutLink.tsx';
import { useOwnLanguage } from '../../session/OwnText.tsx';
import { Signed } from '../../session/Signed.tsx';

export const EnlargedImage = ({ item, onClose }: { readonly item: MediaItem; readonly onClose: () => void }) => {
  const { media: words, app } = useAllMessages();
  const { record, href } = item;
  return (
    <Dialog open title={words.kinds.image} closeLabel={app.close} onClose={onClose} className="media-dialog">
      <figure>
        <img
          className="media-large"
          src={href}
          alt={record.alt}
          lang={useOwnLanguage(record.alt)}
          referrerPolicy="no-referrer"
          decoding="async"
        />
        <figcaption className="media-figcaption">
          <Signed text={words.credit(record.credit, record.licence ?? null)} />
          <OutLink item={item} label={words.openImage} />
        </figcaption>
      </figure>
    </Dialog>
  );
};
