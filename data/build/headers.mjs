/**
 * The headers that a host of the built files should send: what our own server sends and what `public/_headers` says,
 * which some static hosts read. A test holds the two equal; the guide to embedding has the same for nginx.
 */

/**
 * No `frame-ancestors`: any page may embed it, and `*` would shut out files and pages without an origin, as previews of
 * many editors are. No inline scripts; styles of elements are Leaflet's and the timeline's. Data and media may come from any https address a person asks for.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' https: data: blob:",
  'media-src': "'self' https: data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' https:",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** For every file. A frame in a sandbox has no origin: without the allowance its own scripts and data would be refused. */
export const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const KEPT = 'public, max-age=31536000, immutable';
/** By the beginning of the path below the site's folder; the first that fits. Whatever is not named is asked for anew each time. */
const CACHING = [
  ['assets/', KEPT],
  // What pages of others load by a name that never changes: corrections must reach them within minutes.
  ['embed/', 'public, max-age=300, stale-while-revalidate=86400'],
  ['oembed/', 'public, max-age=3600'],
];

const HASHED = /\/[^/]+-[\w-]{8}\.[a-z0-9]+$/;

/** @param {string} path below the site's root, with a leading slash; the site may lie in a folder of it */
export const cachingOf = (path) => {
  const rule = CACHING.find(([start]) => path.includes(`/${start}`));
  return rule && (rule[1] !== KEPT || HASHED.test(path)) ? rule[1] : 'no-cache';
};

const named = (headers) =>
  Object.entries(headers).map(
    ([name, value]) =>
      `  ${name.replace(/(^|-)([a-z])/g, (all, dash, letter) => dash + letter.toUpperCase())}: ${value}`,
  );

/** The text of `_headers`. */
export const headersFile = () =>
  [
    '/*',
    ...named(EVERYWHERE),
    '',
    ...CACHING.flatMap(([start, value]) => [`/${start}*`, ...named({ 'cache-control': value }), '']),
  ].join('\n');
