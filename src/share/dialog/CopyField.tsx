/** A text to be taken along: copied by its button, which says so, else selected to be copied by hand. */
import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from '../../base/copy-text.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

const SAID_MS = 2500;

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Name of the button. */
  readonly copy: string;
  readonly rows: number;
  /** Its button has the focus when the dialog opens. */
  readonly isFirst?: boolean;
}

/** What the browser's dialog goes by when it opens; React keeps the attribute to itself. */
const markFirst = (button: HTMLButtonElement | null): void => button?.setAttribute('autofocus', '');

export const CopyField = ({ label, text, copy, rows, isFirst = false }: CopyFieldProps) => {
  const { share } = useAllMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  useEffect(() => {
    if (!said?.isCopied) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onCopy = (): void => {
    copyText(text, (isCopied) => {
      setSaid({ text, isCopied });
      if (isCopied) return;
      field.current?.focus();
      field.current?.select();
    });
  };
  // Of a text that has changed since, nothing was copied.
  const word = said?.text !== text ? '' : said.isCopied ? share.copied : share.byHand;
  return (
    <div className="share-copy">
      <label className="share-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="share-text"
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-copy-row">
        <button ref={isFirst ? markFirst : undefined} type="button" className="share-button" onClick={onCopy}>
          {copy}
        </button>
        <span className="share-said" role="status">
          {word}
        </span>
      </div>
    </div>
  );
};
