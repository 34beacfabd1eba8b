/** In the flow of a text, its parts set apart by dots, which are heard as commas; where a line breaks none is seen. */
import { Fragment, type ReactNode } from 'react';

const DOT = / ·[ \u00a0]/;

interface DottedProps {
  readonly text: string;
  /** How each part is shown, where not as it is. */
  readonly show?: ((part: string) => ReactNode) | undefined;
}

export const Dotted = ({ text, show = (part) => part }: DottedProps) =>
  text.split(DOT).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <span className="dot">
          <span aria-hidden="true"> ·</span>
          <span className="visually-hidden">,</span>{' '}
        </span>
      )}
      {show(part)}
    </Fragment>
  ));
