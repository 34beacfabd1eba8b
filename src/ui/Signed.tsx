/**
 * A text with signs, which are seen, and words in their place, which are heard: a screen reader skips ° and ¶, and
 * reads an arrow as a drawing. A ° that no date or name stands before is explained by the text that follows.
 */
import { Fragment } from 'react';
import type { AllMessages } from '../i18n/en.ts';
import { useAllMessages } from '../i18n/use-messages.ts';

const SIGNS = /(°|¶\d+(?:[–, \d]*\d)?| → | · )/;

const wordsFor = (sign: string, before: string, { dates: { signs }, table }: AllMessages): string => {
  if (sign === '°') return /(?:^|\s)$/.test(before) ? '' : ` ${table.degree}`;
  if (sign === ' → ') return ` ${signs.arrow} `;
  if (sign === ' · ') return ', ';
  return `${signs.paragraph(!/\D/.test(sign.slice(1)))} ${sign.slice(1)}`;
};

interface SignedProps {
  readonly text: string;
  /** Where all is said in words beside it. */
  readonly isSaid?: boolean;
}

export const Signed = ({ text, isSaid = false }: SignedProps) => {
  const messages = useAllMessages();
  return text.split(SIGNS).map((part, index, parts) => {
    // What is split by stands between what it splits.
    if (index % 2 === 0) return part;
    const words = isSaid && part === '°' ? '' : wordsFor(part, parts[index - 1] ?? '', messages);
    return (
      <Fragment key={index}>
        <span aria-hidden="true">{part}</span>
        {words !== '' && <span className="visually-hidden">{words}</span>}
      </Fragment>
    );
  });
};
