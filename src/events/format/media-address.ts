/**
 * Which addresses a medium may have: https or relative to the dataset, without user names, and nothing that runs code.
 */

/** Why an address is refused, as a code of its own. */
export type AddressFault = 'unreadable' | 'scheme' | 'host' | 'user';

/**
 * A placeholder for the dataset's address where only the form of an address is checked; `.invalid` is no site (RFC
 * 2606).
 */
const SOMEWHERE = 'https://dataset.invalid/data/';

const tryUrl = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

const faultOf = (address: string, base: string): { readonly url: URL } | { readonly fault: AddressFault } => {
  // Against a base, `https:x` would be read as relative, so an address with a scheme is read without one.
  const absolute = tryUrl(address);
  if (absolute) {
    if (absolute.protocol !== 'https:') return { fault: 'scheme' };
    return absolute.username !== '' || absolute.password !== '' ? { fault: 'user' } : { url: absolute };
  }
  const relative = tryUrl(address, base);
  if (!relative || address.trim() === '') return { fault: 'unreadable' };
  // `//other.site/x` and `/\other.site/x` name another site without a scheme.
  return relative.origin === new URL(base).origin ? { url: relative } : { fault: 'host' };
};

/** What is wrong with an address as a dataset writes it: https, or relative to the dataset. Null = nothing. */
export const judgeMediaAddress = (address: string): AddressFault | null => {
  const judged = faultOf(address, SOMEWHERE);
  return 'fault' in judged ? judged.fault : null;
};

/** @param base the dataset's own address, absolute. Null where the address must not be used. */
export const resolveMediaAddress = (address: string, base: string): URL | null => {
  const judged = faultOf(address, base);
  return 'url' in judged ? judged.url : null;
};

/** The site that an address names, '' where it is the dataset's own. */
export const siteOfAddress = (address: string): string => tryUrl(address)?.origin ?? '';
