/** The window's From and To as typed dates. */
import { useId } from 'react';
import type { FieldName } from '../../../wording/dates/window-texts.ts';
import { useTypedWindow } from '../../../session/use-typed-window.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import './DateFields.css';

/** So many characters fit the fields as they are. */
const ROOMY = 14;

export const DateFields = () => {
  const session = useSession();
  const { playback: words } = useMessages();
  const { window } = useSettledAnswer().question;
  const { problem, fieldProps } = useTypedWindow(window, (typed) => session.actions.setWindow(typed));
  const problemId = useId();
  const input = (field: FieldName) => {
    const props = fieldProps(field, problemId);
    return (
      <label className="dates-field">
        <span className="dates-label">{words[field]}</span>
        <input
          type="text"
          className="dates-input"
          size={15}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          {...props}
          // A clock with seconds, or an offset, is longer than a day.
          style={props.value.length > ROOMY ? { inlineSize: `${props.value.length + 2}ch` } : undefined}
        />
      </label>
    );
  };
  return (
    <div className="dates">
      {input('from')}
      {input('to')}
      {problem && (
        <p id={problemId} className="dates-problem" role="alert">
          {problem.text}
        </p>
      )}
    </div>
  );
};
