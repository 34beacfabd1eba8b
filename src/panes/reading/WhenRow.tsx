/** The card's date; its ° opens how it is known: the source's words, the rule, the outside source. */
import { useId, useState } from 'react';
import { describeClock } from '../../wording/describe-clock.ts';
import { describeDating, type DatingWords } from '../../wording/describe-dating.ts';
import { describeWhen, describeDateText } from '../../wording/describe-when.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';
import { CardRow } from './CardRow.tsx';
import { isPage } from '../../events/page-address.ts';

export const WhenRow = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const words = messages.details.card;
  const { text, isOutside } = describeWhen(table, row, dating, messages);
  const how = describeDating(table, row, dating, messages);
  const [before = '', ...after] = text.split('°');
  const toggle = (): void => setOpen(!isOpen);
  return (
    <CardRow label={words.when}>
      {before}
      {isOutside && (
        <button
          type="button"
          className="card-degree"
          aria-label={words.degree}
          title={words.howWeKnow}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          °
        </button>
      )}
      {after.join('')}
      <Clock row={row} />
      {how && (
        <span className="card-small">
          {isOutside && <Signed text={`${words.whyOutside} `} />}
          <button
            type="button"
            className="text-button card-link"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={toggle}
          >
            {words.howWeKnow}
          </button>
        </span>
      )}
      {how && isOpen && <How id={id} how={how} />}
    </CardRow>
  );
};

/** Whose clock it is; and by the reader's own as a second line, where that is asked for and shows another time. */
const Clock = ({ row }: { readonly row: number }) => {
  const { table, actions } = useSession();
  const messages = useAllMessages();
  const words = messages.details.card;
  const dating = useSelectionState((state) => state.selection.dating);
  const isOwn = useSelectionState((state) => state.ownClock);
  const clock = describeClock(table, row, dating, new Intl.DateTimeFormat().resolvedOptions().timeZone, messages);
  if (!clock) return null;
  return (
    <>
      <span className="card-small">
        {clock.zone}
        {clock.own !== null && (
          <>
            <Signed text=" · " />
            <button type="button" className="card-link" aria-pressed={isOwn} onClick={actions.toggleOwnClock}>
              {words.ownClock}
            </button>
          </>
        )}
      </span>
      {isOwn && clock.own !== null && <span className="card-small">{clock.own}</span>}
    </>
  );
};

const How = ({ id, how }: { readonly id: string; readonly how: DatingWords }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const words = messages.details.card;
  return (
    <div id={id} className="card-how">
      {how.sentences.map((sentence) => (
        <p key={sentence}>
          <Signed text={sentence} />
        </p>
      ))}
      {how.outside.length > 0 && <p>{how.isOutside ? words.reportedIn : words.alsoIn}</p>}
      {how.outside.map(({ source, note }) => (
        <p key={source.id}>
          {isPage(source.url) ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <Signed text={source.publisher} />
              <span className="visually-hidden">, {messages.reading.card.opensNewTab}</span>
            </a>
          ) : (
            <Signed text={source.publisher} />
          )}
          {source.published !== undefined &&
            `, ${describeDateText(table, source.published, messages) ?? source.published}`}
          {note !== null && <Signed text={`: ${note}`} />}
        </p>
      ))}
    </div>
  );
};
