/** The plain fields of the Share dialog: a list, a tick with what it means. */
import { useId, type ReactNode } from 'react';
import type { SegmentsProps } from '../../ui/Segments.tsx';

/** One of a list. */
export const Pick = <T extends string>({ label, options, chosen, onChoose }: SegmentsProps<T>) => {
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
        {options.map(({ value, text, lang }) => (
          <option key={value} value={value} lang={lang}>
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
