/** Where the sources differ, subject by subject; the coded value comes first. */
import { useId } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { listDifferences, type Difference } from '../../wording/describe-differences.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Signed } from '../../session/Signed.tsx';
import { SourceLink } from './CardSources.tsx';

export const CardDifferences = ({ row }: { readonly row: number }) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const id = useId();
  const differences = listDifferences(table, row, dating, messages);
  if (differences.length === 0) return null;
  return (
    <div role="group" className="card-differences" aria-labelledby={id}>
      <h3 id={id} className="card-part-heading">
        {messages.sources.differ}
      </h3>
      {differences.map((difference) => (
        <Subject key={difference.key} difference={difference} />
      ))}
    </div>
  );
};

const Subject = ({ difference: { label, sayings } }: { readonly difference: Difference }) => {
  const { sources } = useAllMessages();
  const id = useId();
  return (
    <>
      <h4 id={id} className="card-subject">
        <Signed text={label} />
      </h4>
      <dl className="card-sayings" aria-labelledby={id}>
        {sayings.map(({ item, text, note }, i) => (
          <div className="card-saying" key={i} data-coded={item === null || undefined}>
            <dt>{item === null ? sources.asCoded : <SourceLink source={item.source} name={item.name} />}</dt>
            <dd dir="auto">
              <Signed text={text} />
              {note !== null && (
                <span className="card-small">
                  <Signed text={note} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
