/**
 * A text as the page shows it: its signs are seen, and words in their place are heard, since a screen reader skips °
 * and ¶ and reads an arrow as a drawing; what of it is the dataset's own says its language, where that is not the
 * page's. A ° that no date or name stands before is explained by the text that follows, as is ❝; one of a place on
 * the globe (79.6° E) is no sign of ours.
 */
import { Fragment, type ReactNode } from 'react';
import type { AllMessages } from '../i18n/en.ts';
import { useAllMessages } from '../i18n/use-messages.ts';
import { OwnText } from './OwnText.tsx';

const SIGNS = /(°(?! \p{Lu}\b| \p{Ll}{2}\.)|❝ ?|¶\d+(?:[–, \d]*\d)?| → | · )/u;

const wordsFor = (sign: string, before: string, { dates: { signs }, table }: AllMessages): string => {
  if (sign === '°') return /(?:^|\s)$/.test(before) ? '' : ` ${table.degree}`;
  if (sign.startsWith('❝')) return '';
  if (sign === ' → ') return ` ${signs.arrow} `;
  if (sign === ' · ') return ', ';
  return `${signs.paragraph(!/\D/.test(sign.slice(1)))} ${sign.slice(1)}`;
};

interface SignedProps {
  readonly text: string;
  /** Where all is said in words beside it. */
  readonly isSaid?: boolean;
}

/** In a text whose language is known. */
export const Signs = ({ text, isSaid = false }: SignedProps) => {
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

/** In the parts of a line. */
export const signed = (text: string): ReactNode => <Signed text={text} />;

export const Signed = ({ text, isSaid = false }: SignedProps) => (
  <OwnText text={text}>{(part) => <Signs text={part} isSaid={isSaid} />}</OwnText>
);
