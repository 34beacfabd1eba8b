/**
 * The header by which the service worker says, of a copy that stands in for a server that does not answer, when it was
 * fetched (ISO 8601).
 */
export const HELD = 'x-timefront-held';
