/** Copies a link in full; false where the browser refuses, so that the caller can show it to be copied by hand. */
import { copyText } from '../base/copy-text.ts';

/** @param link an address, absolute or relative to the page */
export const copyLink = (link: string): Promise<boolean> => copyText(new URL(link, document.baseURI).href);
