/**
 * The buttons Cite and Copy link. Both say what they did, and show the text where the browser does not allow copying.
 */
import { useEffect, useState } from 'react';
import { copyText } from '../../base/copy-text.ts';
import { describeCitation } from '../../wording/describe-citation.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';
import { Dialog } from '../../ui/Dialog.tsx';

const FEEDBACK_MS = 2500;

type Feedback =
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'by-hand'; readonly text: string }
  | null;

/** The absolute address of the current view. */
const linkOf = (session: Session): string => {
  const url = new URL(window.location.href);
  url.search = writeLink(session.store.getState().selection, session.table);
  return url.href;
};

export const CardActions = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const [said, setSaid] = useState<Feedback>(null);
  useEffect(() => {
    if (said?.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setSaid(null), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const { card: words, byHand: share } = messages.details;
  const copy = (text: string, done: string): void => {
    copyText(text, (isCopied) => setSaid(isCopied ? { kind: 'copied', text: done } : { kind: 'by-hand', text }));
  };
  const cite = (): void =>
    copy(
      describeCitation(session.table, row, session.store.getState().selection.dating, linkOf(session), messages),
      words.cited,
    );
  return (
    <div className="card-actions">
      <button type="button" className="text-button card-button" onClick={cite}>
        {words.cite}
      </button>
      <button type="button" className="text-button card-button" onClick={() => copy(linkOf(session), words.linkCopied)}>
        {words.copyLink}
      </button>
      <span className="card-said" aria-live="polite">
        {said?.kind === 'copied' ? said.text : ''}
      </span>
      {said?.kind === 'by-hand' && (
        <Dialog open title={share.textByHand} closeLabel={share.done} onClose={() => setSaid(null)}>
          <p>{share.copyByHandHint}</p>
          <textarea
            className="card-copy"
            aria-label={share.textByHand}
            readOnly
            rows={4}
            value={said.text}
            ref={(field) => field?.select()}
          />
        </Dialog>
      )}
    </div>
  );
};
