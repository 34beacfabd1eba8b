/** Drafts of earlier visits that the browser keeps: each can be gone on with, or deleted. */
import { useId } from 'react';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { KeptDraft } from './kept-drafts.ts';

interface DraftOffersProps {
  readonly drafts: readonly KeptDraft[];
  readonly onTake: (draft: KeptDraft) => void;
  readonly onRemove: (draft: KeptDraft) => void;
}

/** Older ones come up when these are gone on with or deleted. */
const MAX_OFFERS = 2;

export const DraftOffers = ({ drafts, onTake, onRemove }: DraftOffersProps) => {
  const { dates, tour } = useAllMessages();
  const { editor: words } = tour;
  const id = useId();
  // By the reader's own clock: it is about the reader's doing, not about the data.
  const when = new Intl.DateTimeFormat(dates.locale, { dateStyle: 'long', timeStyle: 'short' });
  return drafts.slice(0, MAX_OFFERS).map((draft) => (
    <div key={draft.begun} className="story-draft">
      <p id={`${id}-${draft.begun}`} className="story-hint">
        {words.draftFrom(draft.story.length, when.format(draft.at))}
      </p>
      <div className="story-row">
        <button
          type="button"
          className="story-button"
          aria-describedby={`${id}-${draft.begun}`}
          onClick={() => onTake(draft)}
        >
          {words.draftTake}
        </button>
        <button
          type="button"
          className="story-button"
          aria-describedby={`${id}-${draft.begun}`}
          onClick={() => onRemove(draft)}
        >
          {words.draftRemove}
        </button>
      </div>
    </div>
  ));
};
