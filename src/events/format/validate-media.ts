/** The rules for media: they need a credit, a description and an address that may be requested. */
import { judgeMediaAddress, siteOfAddress, type AddressFault } from './media-address.ts';
import type { MediaRecord } from './schema.ts';
import { MEDIA_KINDS } from './values.ts';

/** Why a medium is left out: a required member is missing, or its form or its address is wrong. */
type MediaReason = 'alt' | 'credit' | 'url' | 'form' | 'list' | 'captions' | AddressFault;

/** A rule that a medium breaks; `member` is the path from the medium. */
export interface MediaFault {
  readonly member: string;
  readonly value: unknown;
  readonly reason: MediaReason;
}

const addressFault = (member: string, value: string): MediaFault | null => {
  const reason = judgeMediaAddress(value);
  return reason && { member, value, reason };
};

/** The first rule that a medium breaks; null where it can be shown. */
export function faultOfMedium({ url, alt, credit, captions = [] }: MediaRecord): MediaFault | null {
  if (alt.trim() === '') return { member: 'alt', value: alt, reason: 'alt' };
  if (credit.trim() === '') return { member: 'credit', value: credit, reason: 'credit' };
  const fault = addressFault('url', url);
  if (fault) return fault;
  for (const [index, caption] of captions.entries()) {
    const member = `captions[${index}].url`;
    const bad = addressFault(member, caption.url);
    if (bad) return bad;
    // The reader agreed to requests to the medium's site alone.
    if (siteOfAddress(caption.url) !== siteOfAddress(url)) return { member, value: caption.url, reason: 'captions' };
  }
  return null;
}

export const isKnownKind = (kind: string): boolean => (MEDIA_KINDS as readonly string[]).includes(kind);
