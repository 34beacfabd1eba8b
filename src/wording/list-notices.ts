/** Notices about the data for readers of frames and pictures: a correction, a newer version. */
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { Selection } from '../selection/selection.ts';
import { newestVersion, versionGone } from '../query/versions.ts';
import { describeCorrections } from './describe-corrections.ts';

/** `version`: that of the correction, or the newer one; '' where the file names none. */
interface Notice {
  readonly kind: 'correction' | 'newer-version';
  readonly version: string;
  readonly text: string;
}

const correctionOf = (table: EventTable, messages: AllMessages): readonly Notice[] => {
  const text = describeCorrections(table, messages);
  if (text === null) return [];
  return [
    {
      kind: 'correction',
      version: table.document.corrections?.at(-1)?.version ?? '',
      text,
    },
  ];
};

/**
 * Null while the version shown is the requested and newest one. `canFollow`: whether the app can show the newer one.
 */
export const versionNotice = (
  table: EventTable,
  wish: Pick<Selection, 'data' | 'snapshot'>,
  { app, share }: AllMessages,
): (Notice & { readonly canFollow: boolean }) | null => {
  const { version = '' } = table.document;
  if (wish.snapshot === null) return null;
  const newest = newestVersion(wish);
  const gone = versionGone(table, wish);
  if (gone) return { kind: 'newer-version', version, text: app.versionGone(...gone), canFollow: false };
  if (newest !== null)
    return newest === version
      ? null
      : { kind: 'newer-version', version: newest, text: share.olderVersion(version, newest), canFollow: true };
  return version === wish.snapshot
    ? null
    : { kind: 'newer-version', version, text: share.otherVersion(wish.snapshot, version), canFollow: false };
};

/** The latest correction, and whether a pinned version is outdated; a frame sends these to its host page. */
export const noticesOf = (
  table: EventTable,
  wish: Pick<Selection, 'data' | 'snapshot'>,
  messages: AllMessages,
): readonly Notice[] => {
  const about = versionNotice(table, wish, messages);
  return [
    ...correctionOf(table, messages),
    ...(about ? [{ kind: about.kind, version: about.version, text: about.text }] : []),
  ];
};
