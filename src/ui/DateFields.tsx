/** Two text fields for the first and the last date of a window, and what is wrong with what was typed. */
import { useId, type InputHTMLAttributes } from 'react';

/** So many characters fit a field as it is. */
const ROOMY = 12;
const FIELDS = ['from', 'to'] as const;

interface DateFieldsProps {
  readonly labels: Readonly<Record<(typeof FIELDS)[number], string>>;
  readonly problem: { readonly text: string } | null;
  /** The attributes of a field; `problemId` is the id of the element with the message. */
  readonly fieldProps: (
    field: (typeof FIELDS)[number],
    problemId: string,
  ) => InputHTMLAttributes<HTMLInputElement> & { readonly value: string };
}

export const DateFields = ({ labels, problem, fieldProps }: DateFieldsProps) => {
  const problemId = useId();
  const input = (field: (typeof FIELDS)[number]) => {
    const props = fieldProps(field, problemId);
    return (
      <label key={field} className="dates-field">
        <span className="dates-label">{labels[field]}</span>
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
      {FIELDS.map(input)}
      {problem && (
        <p id={problemId} className="dates-problem" role="alert">
          {problem.text}
        </p>
      )}
    </div>
  );
};
