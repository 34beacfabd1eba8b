/** The plain fields of the Share dialog: one of a few, a list, a tick with what it means. */
import { useId, type ReactNode } from 'react';

interface Option<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface RadiosProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** Radio buttons that look like one control. */
export const Radios = <T extends string>({ label, options, chosen, onChoose }: RadiosProps<T>) => {
  const name = useId();
  return (
    <div className="share-radios" role="radiogroup" aria-label={label}>
      {options.map(({ value, text }) => (
        <label key={value} className="share-radio">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
};

export const Pick = <T extends string>({ label, options, chosen, onChoose }: RadiosProps<T>) => {
  const id = useId();
  return (
    <div className="share-pick">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const found = options.find(({ value }) => value === event.target.value);
          if (found) onChoose(found.value);
        }}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

interface TickProps {
  readonly text: string;
  readonly note?: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export const Tick = ({ text, note, isOn, onChange }: TickProps) => {
  const id = useId();
  return (
    <div className="share-tick">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={note === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {text}
      </label>
      {note !== undefined && (
        <p id={id} className="share-note">
          {note}
        </p>
      )}
    </div>
  );
};
