/** The media of the selected event: described and credited, but not requested before the reader agrees. */
import { useId } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { mediaItems } from './media-items.ts';
import { Medium } from './Medium.tsx';

export const MediaRows = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const { media } = useAllMessages();
  const data = useSelectionState((state) => state.selection.data);
  const id = useId();
  const items = mediaItems(table.records[row], data, document.baseURI);
  if (items.length === 0) return null;
  return (
    <div className="media" role="group" aria-labelledby={id}>
      <h3 id={id} className="media-title">
        {media.title}
      </h3>
      <ul className="media-list">
        {items.map((item, index) => (
          <Medium key={`${index} ${item.href}`} item={item} />
        ))}
      </ul>
    </div>
  );
};
