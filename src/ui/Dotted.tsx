/** In the flow of a text, its parts set apart by dots: where a line breaks none stands at its end or beginning. */
import { Fragment } from 'react';

const DOT = / ·[ \u00a0]/;

export const Dotted = ({ text }: { readonly text: string }) =>
  text.split(DOT).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <span className="dot">
          <span> ·</span>{' '}
        </span>
      )}
      {part}
    </Fragment>
  ));
