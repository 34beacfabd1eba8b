/** Buttons that copy a text. They say what they did, and show the text where the browser does not allow copying. */
import { useEffect, useState } from 'react';
import { copyText } from '../base/copy-text.ts';
import { useAllMessages } from '../i18n/use-messages.ts';
import { Dialog } from './Dialog.tsx';

const FEEDBACK_MS = 2500;

interface CopyItem {
  readonly name: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly text: () => string;
}

type Feedback =
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'by-hand'; readonly text: string }
  | null;

export const CopyButtons = ({ items }: { readonly items: readonly CopyItem[] }) => {
  const { byHand } = useAllMessages().details;
  const [said, setSaid] = useState<Feedback>(null);
  useEffect(() => {
    if (said?.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setSaid(null), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = ({ text, done }: CopyItem): void => {
    const copied = text();
    copyText(copied, (isCopied) =>
      setSaid(isCopied ? { kind: 'copied', text: done } : { kind: 'by-hand', text: copied }),
    );
  };
  return (
    <div className="copy-buttons">
      {items.map((item) => (
        <button key={item.name} type="button" className="text-button copy-button" onClick={() => copy(item)}>
          {item.name}
        </button>
      ))}
      <span className="copy-said" aria-live="polite">
        {said?.kind === 'copied' ? said.text : ''}
      </span>
      {said?.kind === 'by-hand' && (
        <Dialog open title={byHand.textByHand} closeLabel={byHand.done} onClose={() => setSaid(null)}>
          <p>{byHand.copyByHandHint}</p>
          <textarea
            className="copy-text"
            aria-label={byHand.textByHand}
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
