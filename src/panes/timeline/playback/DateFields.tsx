/** From and To as typed dates: taken on Enter or on leaving; what can't be read stays, with a word about why. */
import { useId, useState, type KeyboardEvent } from 'react';
import { useSession, useSettledAnswer } from '../../../derive/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { sameSpan } from '../../../selection/context.ts';
import { readTypedWindow, textsOf, type DateTexts, type FieldName } from './typed-window.ts';
import './DateFields.css';

interface Problem { readonly field: FieldName; readonly text: string }

export const DateFields = () => {
  const session = useSession();
  const messages = useMessages();
  const { playback: words } = messages;
  const { window } = useSettledAnswer().question;
  const [draft, setDraft] = useState<DateTexts | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const problemId = useId();
  const texts = draft ?? textsOf(window, messages);

  const take = (edited: FieldName): void => {
    if (!draft) return;
    const read = readTypedWindow(draft, edited, window, messages);
    if ('problem' in read) {
      setProblem({ field: read.field, text: read.problem });
      return;
    }
    setProblem(null);
    setDraft(null);
    if (!sameSpan(read.window, window)) session.actions.setWindow(read.window);
  };
  const onKeyDown = (event: KeyboardEvent, field: FieldName): void => {
    if (event.key === 'Enter') take(field);
    else if (event.key === 'Escape' && draft) {
      event.stopPropagation();
      setDraft(null);
      setProblem(null);
    }
  };
  const input = (field: FieldName) => (
    <label className="dates-field">
      <span className="dates-label">{words[field]}</span>
      <input
        type="text" className="dates-input" value={texts[field]} size={15} autoComplete="off" spellCheck={false} enterKeyHint="go"
        aria-invalid={problem?.field === field || undefined} aria-describedby={problem?.field === field ? problemId : undefined}
        onChange={(event) => setDraft({ ...texts, [field]: event.target.value })}
        onBlur={() => take(field)} onKeyDown={(event) => onKeyDown(event, field)} onFocus={(event) => event.target.select()}
      />
    </label>
  );
  return (
    <div className="dates">
      {input('from')}
      {input('to')}
      {problem && <p id={problemId} className="dates-problem" role="alert">{problem.text}</p>}
    </div>
  );
};
