/** On a link that is pinned to a version: that there is a newer one, and the way to it; or that a file has changed since. */
import { versionNotice } from '../../derive/describe/list-notices.ts';
import { useSelectionState, useSession } from '../../derive/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';

export const VersionNote = () => {
  const { table } = useSession();
  const messages = useAllMessages();
  const selection = useSelectionState((state) => state.selection);
  const notice = versionNotice(table, selection, messages);
  if (!notice) return null;
  const query = writeLink({ ...selection, snapshot: null });
  return (
    <span className="source-line-version">
      {notice.text}
      {notice.canFollow && <>{' '}<a href={query === '' ? window.location.pathname : `?${query}`}>{messages.share.showNewest(notice.version)}</a></>}
      {' · '}
    </span>
  );
};
