/** A text in which some stretches are marked. */
import type { ReactNode } from 'react';
import { Signed } from './Signed.tsx';

interface MarkedTextProps {
  readonly text: string;
  /** From and up to but not including, in order and apart. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export const MarkedText = ({ text, marks }: MarkedTextProps): ReactNode => {
  if (marks.length === 0) return <Signed text={text} />;
  const parts = marks.flatMap(([start, end], i) => [
    <Signed key={`before ${start}`} text={text.slice(marks[i - 1]?.[1] ?? 0, start)} />,
    <mark key={start} className="marked">
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {parts}
      <Signed text={text.slice(marks.at(-1)?.[1] ?? 0)} />
    </>
  );
};
