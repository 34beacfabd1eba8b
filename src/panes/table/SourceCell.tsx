/** The sources of an event in a cell: linked, each with its paragraphs and the coder's note. */
import { findMarks } from '../../query/search/marks.ts';
import type { Term } from '../../query/search/terms.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { listDifferences } from '../../wording/describe-differences.ts';
import { listSources, type SourceItem } from '../../wording/describe-sources.ts';
import { isPage } from '../../events/page-address.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MarkedText } from '../../session/MarkedText.tsx';
import { Signed } from '../../session/Signed.tsx';

interface SourceCellProps {
  readonly row: number;
  readonly terms: readonly Term[];
  /** Only one row's links are Tab stops: all links would be a hundred stops before the next control. */
  readonly isStop: boolean;
}

export const SourceCell = ({ row, ...props }: SourceCellProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const items = listSources(table, row, dating, messages);
  const subjects = new Set(listDifferences(table, row, dating, messages).map(({ label }) => label));
  return (
    <>
      <ul className="table-sources">
        {items.map((item) => (
          <Source key={item.source.id} item={item} {...props} />
        ))}
      </ul>
      {subjects.size > 0 && (
        <span className="table-note">
          <Signed text={messages.sources.differOn([...subjects].join(', '))} />
        </span>
      )}
    </>
  );
};

const Source = ({ item, terms, isStop }: Omit<SourceCellProps, 'row'> & { readonly item: SourceItem }) => {
  const { source, name, part, note, isOutside } = item;
  const { reading, table } = useAllMessages();
  const words = isOutside ? name.replace(/°$/, '') : name;
  const marked = (
    <bdi>
      <MarkedText text={words} marks={findMarks(words, terms)} />
    </bdi>
  );
  return (
    <li>
      {isPage(source.url) ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" tabIndex={isStop ? undefined : -1}>
          {marked}
          <span className="visually-hidden">, {reading.card.opensNewTab}</span>
        </a>
      ) : (
        marked
      )}
      {isOutside && (
        <>
          <span aria-hidden="true">°</span>
          <span className="visually-hidden"> {table.degree}</span>
        </>
      )}
      {part !== '' && <Signed text={`, ${part}`} />}
      {note !== '' && (
        <span className="table-note" dir="auto">
          <Signed text={note} />
        </span>
      )}
    </li>
  );
};
