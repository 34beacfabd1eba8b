/** The media of an event for the card: kind, absolute address, whose site it is. */
import { resolveMediaAddress } from '../../events/format/media-address.ts';
import type { EventRecord, MediaRecord } from '../../events/format/schema.ts';
import { MEDIA_KINDS, type MediaKind } from '../../events/format/values.ts';

export interface MediaItem {
  readonly kind: MediaKind;
  readonly record: MediaRecord;
  readonly href: string;
  /** The site that would learn the reader's address; null where it is the page's own. */
  readonly host: string | null;
  /** WebVTT files with their languages. */
  readonly captions: readonly { readonly href: string; readonly lang: string; readonly label: string }[];
}

/** The base of relative addresses: the dataset's address, or the page's for a dataset of the build. */
const baseOf = (data: string | null, page: string): string =>
  data !== null && /[/.]/.test(data) ? new URL(data, page).href : page;

const kindOf = (kind: string): MediaKind => MEDIA_KINDS.find((known) => known === kind) ?? 'document';

/**
 * @param data the dataset as the link names it: an id, an address, or null for the built-in one
 * @param page the page's own address
 */
export const mediaItems = (event: EventRecord | undefined, data: string | null, page: string): readonly MediaItem[] => {
  const base = baseOf(data, page);
  const site = new URL(page).origin;
  // Loading leaves out media with other addresses; a table built otherwise must not bypass that.
  return (event?.media ?? []).flatMap((record): MediaItem[] => {
    const url = resolveMediaAddress(record.url, base);
    if (!url) return [];
    const captions = (record.captions ?? []).flatMap(({ url: address, lang, label }) => {
      const found = resolveMediaAddress(address, base);
      return found?.origin === url.origin ? [{ href: found.href, lang, label: label ?? lang }] : [];
    });
    return [
      { kind: kindOf(record.kind), record, href: url.href, host: url.origin === site ? null : url.host, captions },
    ];
  });
};
