/** A thing that a person can do, with the way it is done on a wide page, on a phone and in frames. */
import type { Frame, Page } from 'playwright-core';
import type { Lang } from '../../../src/base/lang.ts';
import { en, type AllMessages } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';

/** A wide page, a phone, a frame of a phone's width, and one that has the height for one pane alone. */
export type Kind = 'wide' | 'phone' | 'frame' | 'low';

export interface Reader {
  readonly page: Page;
  /** The page, or the frame in it. */
  readonly screen: Page | Frame;
  readonly kind: Kind;
  readonly lang: Lang;
  readonly words: AllMessages;
}
export type Way = (reader: Reader) => Promise<unknown>;
/** One way everywhere, or one for each kind of page. */
export type Ways = Way | { readonly [kind in Kind]?: Way };

export interface Said {
  readonly starts?: string;
  readonly ends?: string;
}

export interface Deed {
  readonly name: string;
  /** Leads to where it is done, and says nothing. */
  readonly before?: Ways;
  readonly does: Ways;
  readonly says: (words: AllMessages, kind: Kind) => Said;
  /** Says nothing either. */
  readonly after?: Ways;
  /** More is said until then, of what comes in. */
  readonly isLast?: boolean;
}

export const WORDS = { en, uk } as const;
export const otherOf = (lang: Lang): Lang => (lang === 'en' ? 'uk' : 'en');

export const wayFor = (ways: Ways | undefined, kind: Kind): Way | undefined =>
  typeof ways === 'function' ? ways : ways?.[kind];
/** In a frame a reader only reads: there is no More, no filter, no search and no comparison, but by a link. */
export const pages = (way: Way) => ({ wide: way, phone: way });
export const frames = (way: Way) => ({ frame: way, low: way });
/** What a wide page opens in its place has no room elsewhere, and is listed. */
export const narrow = (way: Way) => ({ phone: way, ...frames(way) });
