/** A segmented control: radio buttons side by side. */
import { useId } from 'react';

export interface SegmentsProps<T extends string> {
  /** Its accessible name. */
  readonly label: string;
  /** @property lang of the text, where that is not the page's */
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export const Segments = <T extends string>({ label, options, chosen, onChoose }: SegmentsProps<T>) => {
  const name = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map(({ value, text }) => (
        <label key={value} className="segment">
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
