/** The rules for media: who made it and what it shows are said, and its address is one that may be asked. */
import { judgeMediaAddress, siteOfAddress, type AddressFault } from './media-address.ts';
import type { MediaRecord } from './schema.ts';
import { MEDIA_KINDS } from './values.ts';

/** A rule that a medium breaks; `member` is the way to it from the medium. */
export interface MediaFault {
  readonly member: string;
  readonly value: unknown;
  readonly detail: string;
  readonly advice: string;
}

const ADDRESSES: Readonly<Record<AddressFault, readonly [detail: string, advice: string]>> = {
  unreadable: ['this is no address', 'write an https address, or one relative to the dataset'],
  scheme: [
    'only https addresses are loaded: no http, data, blob, file or script',
    'write an https address, or put the file beside the dataset and name it by a relative one',
  ],
  host: ['a relative address stays on the dataset’s own site', 'begin it with https://'],
  user: ['an address must not carry a user name or a password', 'leave them out'],
};

const addressFault = (member: string, value: string): MediaFault | null => {
  const fault = judgeMediaAddress(value);
  if (!fault) return null;
  const [detail, advice] = ADDRESSES[fault];
  return { member, value, detail, advice };
};

/** The first rule that a medium breaks; null = it can be shown. */
export function faultOfMedium({ url, alt, credit, captions = [] }: MediaRecord): MediaFault | null {
  if (alt.trim() === '')
    return { member: 'alt', value: alt, detail: 'a medium says what it shows', advice: 'describe it in a sentence' };
  if (credit.trim() === '')
    return { member: 'credit', value: credit, detail: 'a medium says whose it is', advice: 'name who made it' };
  const fault = addressFault('url', url);
  if (fault) return fault;
  for (const [index, caption] of captions.entries()) {
    const member = `captions[${index}].url`;
    const bad = addressFault(member, caption.url);
    if (bad) return bad;
    // The reader is told of one site and agrees to that one.
    if (siteOfAddress(caption.url) !== siteOfAddress(url))
      return {
        member,
        value: caption.url,
        detail: 'captions come from the site of what they caption',
        advice: 'put both on one site',
      };
  }
  return null;
}

export const isKnownKind = (kind: string): boolean => (MEDIA_KINDS as readonly string[]).includes(kind);
