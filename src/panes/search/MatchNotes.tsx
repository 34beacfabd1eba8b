/** Under the list: what the search finds and the view leaves out, with the way to see it; or that it finds nothing. */
import { useResult } from '../../session/use-result.ts';
import { useSearchQuestion } from '../../session/use-search-terms.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

interface NoteProps {
  readonly text: string;
  readonly label: string;
  readonly act: () => void;
}

const Note = ({ text, label, act }: NoteProps) => (
  <p className="search-note">
    {text}{' '}
    <button type="button" className="text-button" onClick={act}>
      {label}
    </button>
  </p>
);

/** `onRegroup`: the view has been changed from here. */
export const MatchNotes = ({ onRegroup }: { readonly onRegroup: () => void }) => {
  const { actions } = useSession();
  const { matches: words } = useAllMessages();
  const question = useSearchQuestion();
  const isTyped = useSelectionState(({ typed }) => typed !== null);
  const result = useResult({ kind: 'search', question });
  if (!result) return null;
  const { rows, inside, hidden, corrected, whole } = result.value;
  const query = question.filters.q?.values[0] ?? '';
  const outside = rows.length - inside;
  const isNothing = rows.length === 0 && hidden === 0;
  const then = (act: () => void) => (): void => {
    act();
    onRegroup();
  };
  return (
    <>
      {rows.length === 0 && <p className="search-note">{(hidden > 0 ? words.nothingYet : words.nothing)(query)}</p>}
      {corrected !== null && (
        <Note
          text={words.corrected(query, corrected)}
          label={words.searchFor(corrected)}
          act={then(() => (isTyped ? actions.typeSearch : actions.setSearch)(corrected))}
        />
      )}
      {isNothing && <p className="search-note search-hint">{words.hint}</p>}
      {outside > 0 && (
        <Note
          text={words.outsideNow(outside)}
          label={words.showThem(outside)}
          act={then(() => actions.setWindow(whole))}
        />
      )}
      {hidden > 0 && (
        <Note text={words.hidden(hidden)} label={words.dropOthers} act={then(() => actions.keepFilter('q'))} />
      )}
    </>
  );
};
