/**
 * Query strings as texts: what is not touched keeps its every byte. Nothing here is escaped or unescaped but the hash's
 * one value.
 */

/** What stays of the page's address, whatever a state says: which data, how much around it, and how it moves. */
const KEPT_KEYS = ['v', 'data', 'snapshot', 'ui', 'hide', 'gest', 'motion'];
/**
 * What the embedding page decides, and no state that comes by hash or message. One that is set does not start to play
 * by itself.
 */
const PAGE_KEYS = KEPT_KEYS.concat('play');
/** The page's as well, until a state says otherwise. */
const OPEN_KEYS = ['theme', 'lang', 'base'];

const partsOf = (query: string): string[] => query.split('&').filter(Boolean);
const keyOf = (part: string): string => {
  const key = part.split('=')[0] ?? '';
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
};

/** A state without what only the page may say. */
export const viewOf = (state: string): string =>
  partsOf(state.replace(/^[?#]/, ''))
    .filter((part) => PAGE_KEYS.indexOf(keyOf(part)) < 0)
    .join('&');

interface FrameWishes {
  /** A whole view, which takes the place of the address's own. */
  readonly state?: string | null;
  readonly theme?: string | null;
  readonly lang?: string | null;
}

/**
 * The absolute address of a frame, with `ui=lite` unless it says otherwise; `null` for what is no address of http or
 * https.
 */
export function frameAddress(source: string, base: string, { state, theme, lang }: FrameWishes = {}): string | null {
  let url: URL;
  try {
    url = new URL(source, base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  let parts = partsOf(url.search.slice(1));
  const put = (key: string, value: string | null | undefined): void => {
    if (value) parts = parts.filter((part) => keyOf(part) !== key).concat(`${key}=${encodeURIComponent(value)}`);
  };
  // An empty one is the dataset's own view.
  if (state != null) {
    const view = partsOf(viewOf(state));
    const said = view.map(keyOf);
    parts = parts
      .filter((part) => KEPT_KEYS.concat(OPEN_KEYS).indexOf(keyOf(part)) >= 0 && said.indexOf(keyOf(part)) < 0)
      .concat(view);
  }
  put('theme', theme);
  put('lang', lang);
  if (!parts.some((part) => keyOf(part) === 'ui')) parts.push('ui=lite');
  url.search = parts.join('&');
  return url.href;
}

/** How a key stands in a hash, where browsers escape what is not ASCII. */
const startOf = (key: string): string => `${encodeURIComponent(key)}=`;

/** The state that a page's hash holds under a key; `null` without one, or with a broken one. */
export function readHash(hash: string, key: string): string | null {
  const start = startOf(key);
  const part = partsOf(hash.replace(/^#/, '')).find((one) => one.indexOf(start) === 0);
  if (part === undefined) return null;
  try {
    return viewOf(decodeURIComponent(part.slice(start.length)));
  } catch {
    return null;
  }
}

/** The hash with the state under its key, the page's own parts as they were; without `#`. */
export function writeHash(hash: string, key: string, state: string): string {
  const parts = partsOf(hash.replace(/^#/, ''));
  const start = startOf(key);
  const at = parts.findIndex((one) => one.indexOf(start) === 0);
  const written = start + encodeURIComponent(state);
  if (at < 0) return parts.concat(written).join('&');
  return parts
    .slice(0, at)
    .concat(written, parts.slice(at + 1))
    .join('&');
}
