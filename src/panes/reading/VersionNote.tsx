/**
 * For a link that is pinned to a version: that a newer one exists and a link to it, or that the file has changed since.
 */
import { versionNotice } from '../../wording/list-notices.ts';
import { Signs } from '../../session/Signed.tsx';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { versionGone } from '../../query/versions.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { writeLink } from '../../selection/link.ts';

export const VersionNote = () => {
  const { table } = useSession();
  const messages = useAllMessages();
  const selection = useSelectionState((state) => state.selection);
  const notice = versionNotice(table, selection, messages);
  // Another notice says that a version is not available.
  if (!notice || versionGone(table, selection)) return null;
  const query = writeLink({ ...selection, snapshot: null }, table);
  return (
    <span className="source-line-new">
      <Signs text=" · " />
      {notice.text}
      {notice.canFollow && (
        <>
          {' '}
          <a href={query === '' ? window.location.pathname : `?${query}`}>
            {messages.share.showNewest(notice.version)}
          </a>
        </>
      )}
    </span>
  );
};
