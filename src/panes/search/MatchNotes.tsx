/** Under the list: what the search finds and the view leaves out, with the way to see it; or that it finds nothing. */
import { findMatches, searchOf } from '../../query/search/find-matches.ts';
import { nearSearch } from '../../query/search/near-words.ts';
import { spanOfAll } from '../../query/time/find-outside.ts';
import { useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

interface NoteProps {
  readonly text: string;
  readonly label: string;
  readonly act: () => void;
}

const Note = ({ text, label, act }: NoteProps) => (
  <p className="search-note">
    {text}{' '}
    <button type="button" className="search-action" onClick={act}>
      {label}
    </button>
  </p>
);

/** `onRegroup`: the view has been changed from here. */
export const MatchNotes = ({ onRegroup }: { readonly onRegroup: () => void }) => {
  const { actions, table } = useSession();
  const { matches: words } = useAllMessages();
  const answer = useSettledAnswer();
  const { rows, inside, hidden } = findMatches(answer);
  const outside = rows.length - inside;
  const isNothing = rows.length === 0 && hidden === 0;
  const near = isNothing ? nearSearch(table, searchOf(answer)) : null;
  const then = (act: () => void) => (): void => {
    act();
    onRegroup();
  };
  return (
    <>
      {rows.length === 0 && (
        <p className="search-note">{(hidden > 0 ? words.nothingYet : words.nothing)(searchOf(answer))}</p>
      )}
      {near !== null && (
        <Note text={words.didYouMean} label={words.instead(near)} act={then(() => actions.setSearch(near))} />
      )}
      {isNothing && <p className="search-note search-hint">{words.hint}</p>}
      {outside > 0 && (
        <Note
          text={words.outsideNow(outside)}
          label={words.showThem(outside)}
          act={then(() => actions.setWindow(spanOfAll(answer)))}
        />
      )}
      {hidden > 0 && (
        <Note text={words.hidden(hidden)} label={words.dropOthers} act={then(() => actions.keepFilter('q'))} />
      )}
    </>
  );
};
