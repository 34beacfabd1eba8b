/** What is told of a view, with the language of names and sentences that are in another one than the page. */
import { foreignRuns } from '../../wording/foreign-runs.ts';
import { useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';

export const Told = ({ text }: { readonly text: string }) => {
  const { table } = useSession();
  return foreignRuns(text, table, useMessages()).map((run, index) =>
    run.lang === undefined ? (
      run.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the same name may stand in it twice
      <span key={index} lang={run.lang}>
        {run.text}
      </span>
    ),
  );
};
