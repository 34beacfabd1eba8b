/** A text of which the dataset's own stretches say their language, where that is not the page's. */
import { Fragment, type ReactNode } from 'react';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { foreignRuns, type Run } from '../wording/foreign-runs.ts';
import { useSession } from './use-session.ts';

/** The pieces of a text of which some are in another language; null where none is. */
const foreignPieces = (text: string, table: EventTable, messages: Messages): readonly Run[] | null => {
  const runs = foreignRuns(text, table, messages);
  return runs.some(({ lang }) => lang !== undefined) ? runs : null;
};

/** Of a text that is the dataset's own as a whole, where no element can be within it: an alternative text. */
export const useOwnLanguage = (text: string): string | undefined => {
  const { table } = useSession();
  const pieces = foreignPieces(text, table, useMessages());
  return pieces?.length === 1 ? pieces[0]?.lang : undefined;
};

interface OwnTextProps {
  readonly text: string;
  /** How a stretch is shown. @param at where in the text it begins */
  readonly children?: (text: string, at: number) => ReactNode;
}

export const OwnText = ({ text, children = (part) => part }: OwnTextProps) => {
  const { table } = useSession();
  const pieces = foreignPieces(text, table, useMessages());
  if (!pieces) return children(text, 0);
  return pieces.map((piece, index) => {
    const at = pieces.slice(0, index).reduce((sum, before) => sum + before.text.length, 0);
    const shown = children(piece.text, at);
    return piece.lang === undefined ? (
      <Fragment key={at}>{shown}</Fragment>
    ) : (
      <span key={at} lang={piece.lang}>
        {shown}
      </span>
    );
  });
};

/** In the parts of a line. */
export const asOwn = (text: string): ReactNode => <OwnText text={text} />;
