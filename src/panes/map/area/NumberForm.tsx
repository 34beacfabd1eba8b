/** A form of a few typed numbers with one message: the edges of a box, or a circle's middle and radius. */
import { useId, useState, type FormEvent } from 'react';
import { useAllMessages } from '../../../i18n/use-messages.ts';

/** What is wrong with what was typed, and in which fields. */
export interface NumberProblem<Field extends string> {
  readonly fields: readonly Field[];
  readonly text: string;
}

interface NumberFormProps<Field extends string> {
  readonly legend: string;
  readonly fields: readonly { readonly name: Field; readonly label: string; readonly className?: string }[];
  readonly start: Readonly<Record<Field, string>>;
  readonly maxLength: number;
  /** Takes what was typed, or says what is wrong with it. */
  readonly onApply: (typed: Readonly<Record<Field, string>>) => NumberProblem<Field> | null;
}

export const NumberForm = <Field extends string>({
  legend,
  fields,
  start,
  maxLength,
  onApply,
}: NumberFormProps<Field>) => {
  const { areaTools: words } = useAllMessages();
  const id = useId();
  const [typed, setTyped] = useState(start);
  const [problem, setProblem] = useState<NumberProblem<Field> | null>(null);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setProblem(onApply(typed));
  };
  return (
    <form className="area-bounds" onSubmit={onSubmit} noValidate>
      <fieldset>
        <legend>{legend}</legend>
        {fields.map(({ name, label, className }) => {
          const isWrong = problem?.fields.includes(name) ?? false;
          return (
            <label key={name} className={className ? `area-bound ${className}` : 'area-bound'}>
              {label}
              <input
                inputMode="decimal"
                autoComplete="off"
                value={typed[name]}
                maxLength={maxLength}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? id : undefined}
              />
            </label>
          );
        })}
      </fieldset>
      <p className="area-problem" id={id} role="alert">
        {problem?.text}
      </p>
      <button type="submit" className="area-button">
        {words.apply}
      </button>
    </form>
  );
};
