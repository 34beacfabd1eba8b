/** A text whose parts are set apart by dots: in lines that wrap none stands at an end or a beginning. */
import { Fragment } from 'react';

const DOT = ' · ';

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
