/**
 * The headers that a host of the built files should send. Our own server sends them, and `public/_headers` repeats them
 * for the static hosts that read it; a test holds the two equal. The guide to embedding has them for nginx.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The one inline script of the page, without its comments and indents: its hash stands in the policy. */
export const SHELL_SCRIPT = readFileSync(new URL('../publish/shell/shell-script.js', import.meta.url), 'utf8').replace(
  /^(\s*\/\/.*\n|\s+)/gm,
  '',
);
const SHELL_HASH = createHash('sha256').update(SHELL_SCRIPT).digest('base64');

/**
 * No `frame-ancestors`: any page may embed the app, and `*` would exclude `file:` pages and pages with an opaque
 * origin, such as the previews of many editors. Inline styles are needed by Leaflet and the timeline; of inline scripts
 * there is one. Data and media may come from any https address that a reader opens.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': `'self' 'sha256-${SHELL_HASH}'`,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' https: data: blob:",
  'media-src': "'self' https: data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' https:",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

/** An origin as a policy can name it: no address of a machine in brackets, no dot at the end. */
const SOURCE = /^https?:\/\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/i;

/**
 * WebKit's `'self'` matches nothing in a frame that is sandboxed without an origin (its bug 316847), where the app
 * stays an empty shell unless the policy names the site's origin beside it. Elsewhere that is the same, and lets in
 * nobody.
 */
const policyFor = (origin) => {
  const self = SOURCE.test(origin) ? `'self' ${origin}` : "'self'";
  return Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value.replace("'self'", () => self)}`)
    .join('; ');
};

/**
 * For every file. A sandboxed frame has an opaque origin: without `*` it could not load its own scripts and data.
 * @param {string} [origin] that of the site, where it is known; what is none is not repeated
 */
export const headersFor = (origin = '') => ({
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': policyFor(origin),
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
});

const IMMUTABLE = 'public, max-age=31536000, immutable';
/** By path prefix below the site's folder; the first match wins, anything else is revalidated each time. */
const CACHING = [
  ['assets/', IMMUTABLE],
  ['cells/', IMMUTABLE],
  // Host pages load it by a fixed name: a fix must reach them within minutes.
  ['embed/', 'public, max-age=300, stale-while-revalidate=86400'],
  ['oembed/', 'public, max-age=3600'],
];

/** A hash in the file's name, or in that of the folder of the map's cells. */
const HASHED = /\/[^/]+-[\w-]{8}\.[a-z0-9]+$|\/cells\/[0-9a-f]{12}\/[\w/-]+\.bin$/;

/** @param {string} path below the site's root, with a leading slash; the site may lie in a folder of it */
export const cachingOf = (path) => {
  const rule = CACHING.find(([start]) => path.includes(`/${start}`));
  return rule && (rule[1] !== IMMUTABLE || HASHED.test(path)) ? rule[1] : 'no-cache';
};

const headerLines = (headers) =>
  Object.entries(headers).map(
    ([name, value]) =>
      `  ${name.replace(/(^|-)([a-z])/g, (all, dash, letter) => dash + letter.toUpperCase())}: ${value}`,
  );

/** The text of `_headers`. @param {string} [origin] that of the site, where it is known */
export const headersFile = (origin = '') =>
  [
    '/*',
    ...headerLines(headersFor(origin)),
    '',
    ...CACHING.flatMap(([start, value]) => [`/${start}*`, ...headerLines({ 'cache-control': value }), '']),
  ].join('\n');
