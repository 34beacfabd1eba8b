/** An event's media as the card shows them: what kind, whole address, whose site. */
import { resolveMediaAddress } from '../../events/format/media-address.ts';
import type { EventRecord, MediaRecord } from '../../events/format/schema.ts';
import { MEDIA_KINDS, type MediaKind } from '../../events/format/values.ts';

export interface MediaItem {
  readonly kind: MediaKind;
  readonly record: MediaRecord;
  readonly href: string;
  /** Whom a request tells the reader's address; null = the site that the page itself comes from. */
  readonly host: string | null;
  /** WebVTT files with their languages. */
  readonly captions: readonly { readonly href: string; readonly lang: string; readonly label: string }[];
}

/** What relative addresses start from: the dataset's own address, and the page's where it is one of the build's. */
const baseOf = (data: string | null, page: string): string =>
  data !== null && /[/.]/.test(data) ? new URL(data, page).href : page;

const kindOf = (kind: string): MediaKind => MEDIA_KINDS.find((known) => known === kind) ?? 'document';

/**
 * @param data the dataset as the link names it: an id, an address, null = the built-in one
 * @param page the page's own address
 */
export const mediaItems = (event: EventRecord | undefined, data: string | null, page: string): readonly MediaItem[] => {
  const base = baseOf(data, page);
  const site = new URL(page).origin;
  // Loading has left out what may not be asked; a table that was made otherwise must not get round it.
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
