/** The window's From and To as typed dates. */
import { useId } from 'react';
import type { FieldName } from '../../../wording/dates/window-texts.ts';
import { useTypedWindow } from '../../../session/use-typed-window.ts';
import { useSession, useSettledAnswer } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import './DateFields.css';

/** So many characters fit the fields as they are. */
const ROOMY = 12;

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
          // A day with its clock is longer than a day.
          style={props.value.length > ROOMY ? { inlineSize: `calc(${props.value.length} * 0.85ch + 22px)` } : undefined}
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
