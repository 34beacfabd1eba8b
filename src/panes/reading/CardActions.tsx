/** The buttons Cite and Copy link. */
import { describeCitation } from '../../wording/describe-citation.ts';
import { linkOf } from '../../session/link-of.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { CopyButtons } from '../../ui/CopyButtons.tsx';

export const CardActions = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { card: words } = messages.details;
  const cite = (): string =>
    describeCitation(session.table, row, session.store.getState().selection.dating, linkOf(session), messages);
  return (
    <CopyButtons
      items={[
        { name: words.cite, done: words.cited, text: cite },
        { name: words.copyLink, done: words.linkCopied, text: () => linkOf(session) },
      ]}
    />
  );
};
