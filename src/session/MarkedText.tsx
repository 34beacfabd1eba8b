/** A text in which some stretches are marked. */
import { OwnText } from './OwnText.tsx';
import { Signs } from './Signed.tsx';

type Marks = readonly (readonly [start: number, end: number])[];

interface MarkedTextProps {
  readonly text: string;
  /** From and up to but not including, in order and apart. */
  readonly marks: Marks;
}

/** @param marks may lie outside the text */
const Marked = ({ text, marks }: MarkedTextProps) => {
  const inside = marks
    .map(([start, end]) => [Math.max(start, 0), Math.min(end, text.length)] as const)
    .filter(([start, end]) => start < end);
  return (
    <>
      {inside.flatMap(([start, end], i) => [
        <Signs key={`before ${start}`} text={text.slice(inside[i - 1]?.[1] ?? 0, start)} />,
        <mark key={start} className="marked">
          {text.slice(start, end)}
        </mark>,
      ])}
      <Signs text={text.slice(inside.at(-1)?.[1] ?? 0)} />
    </>
  );
};

export const MarkedText = ({ text, marks }: MarkedTextProps) => (
  <OwnText text={text}>
    {(part, from) => <Marked text={part} marks={marks.map(([start, end]) => [start - from, end - from])} />}
  </OwnText>
);
