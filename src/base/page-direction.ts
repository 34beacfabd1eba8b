/**
 * Which way the page's language reads. Map and time axis run left to right in every language; what stands around them
 * turns.
 */
export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';
