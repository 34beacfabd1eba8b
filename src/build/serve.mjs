/**
 * A small static server for dist/, for `npm start` and the browser tests.
 * `node src/build/serve.mjs [folder] [--host [address]] [--port n]`; the port is `--port`, PORT or 4173, or the next
 * free one. A build without the site's address (`TIMEFRONT_SITE`) has relative addresses in its oEmbed answers; they
 * are made absolute here, and those answers are as large as `maxwidth` and `maxheight` allow and show the link that
 * `url` names.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cachingOf, headersFor } from './headers.mjs';

const MIME = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.pdf': 'application/pdf',
  '.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
};
const COMPRESSED = /^(text\/|application\/(json|geo\+json|manifest)|image\/svg)/;
const MIN_COMPRESSED = 800;
const OEMBED = /\/oembed\/([a-z0-9-]+(?:\/[a-z0-9-]+)*)\.json$/;
/** A valid `Host` header: a name or an IP address, with or without a port. */
const HOST =
  /^(?=.{1,255}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const compress = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** The file of a path, or null where it does not exist or would lie outside the root. */
async function findFile(root, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const inside = resolve(root, `.${path}`);
  if (inside !== root && !inside.startsWith(root + sep)) return null;
  const info = await stat(inside).catch(() => null);
  if (info?.isFile()) return { path: inside, info };
  if (!info?.isDirectory() || !path.endsWith('/')) return null;
  const index = join(inside, 'index.html');
  const indexInfo = await stat(index).catch(() => null);
  return indexInfo?.isFile() ? { path: index, info: indexInfo } : null;
}

const ESCAPED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescapeHtml = (text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ESCAPED[entity]);
const escapeAddress = (address) => address.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** Pixels of the widest frame that is offered, and its height by its width as frames have it (`protocol.ts`). */
const WIDEST = 1200;
export const heightFor = (width) => (width < 480 ? 640 : width < 768 ? 620 : width < 1024 ? 560 : 680);
const pixelsOf = (text) => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : null);

/** The size of an answer's frame by what is asked for; null where nothing is. */
const sizeFor = (query, usual) => {
  const [most, high] = ['maxwidth', 'maxheight'].map((name) => pixelsOf(query.get(name)));
  if (most === null && high === null) return null;
  const width = most === null ? usual : Math.min(most, WIDEST);
  return { width, height: Math.min(heightFor(width), high ?? Infinity) };
};

/** Of a picture for posts: its size, and what tells it from those of other languages and themes. */
const PICTURE = /^(\d+)x(\d+)(.*\.png)$/;

/** The usual picture, else the largest of its kind that is no larger than asked for; null where none is. */
const pictureWithin = (query, usual, names) => {
  const [mostWide, mostHigh] = ['maxwidth', 'maxheight'].map((name) => pixelsOf(query.get(name)) ?? Infinity);
  const [, , , kind] = PICTURE.exec(usual) ?? [];
  const pictures = [usual, ...names].flatMap((name) => {
    const [, width, height, own] = PICTURE.exec(name) ?? [];
    return own !== undefined && own === kind ? [{ name, width: Number(width), height: Number(height) }] : [];
  });
  const fitting = pictures.filter(({ width, height }) => width <= mostWide && height <= mostHigh);
  if (fitting[0]?.name === usual) return fitting[0];
  return fitting.toSorted((one, other) => other.width * other.height - one.width * one.height)[0] ?? null;
};

/** A thumbnail must not be larger than what is asked for. */
const fitThumbnail = (answer, query, pictures) => {
  if (typeof answer.thumbnail_url !== 'string') return;
  const usual = answer.thumbnail_url.slice(answer.thumbnail_url.lastIndexOf('/') + 1);
  const picture = pictureWithin(query, usual, pictures);
  if (picture === null) {
    for (const key of ['thumbnail_url', 'thumbnail_width', 'thumbnail_height']) delete answer[key];
    return;
  }
  answer.thumbnail_url = answer.thumbnail_url.slice(0, -usual.length) + picture.name;
  answer.thumbnail_width = picture.width;
  answer.thumbnail_height = picture.height;
};

/** Longer links are asked for by nobody who means well. */
const MAX_LINK = 4000;

/**
 * What an address that an answer is asked for shows: `''` is the answer's own page, `?…` a view in the app of the
 * answer's own data. Null is any other address, of this site or elsewhere.
 * @param root the site's address; a proxy before this server may speak https
 * @param path of the answer below `oembed/`, without its extension
 * @param data what the answer's own frame names
 */
const shownBy = (asked, root, path, data) => {
  if (asked.length > MAX_LINK || !URL.canParse(asked)) return null;
  const { protocol, username, host, pathname, searchParams, search } = new URL(asked);
  if (!/^https?:$/.test(protocol) || username !== '' || host !== root.host) return null;
  const folder = pathname.replace(/index\.html$/, '');
  if (folder.replace(/\/?$/, '/') === `${root.pathname}s/${path}/`) return '';
  const named = searchParams.getAll('data');
  // The frame must not show other data under this title.
  const isOwn = named.length === 0 ? data === null : named.every((id) => id === path.split('/')[0]);
  return folder === root.pathname && isOwn ? `?${search.slice(1)}` : null;
};

/** A link's query, without what says how much is around the view. */
const viewIn = (search) =>
  search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^ui(?:=|$)/.test(part));

const toQuery = (parts) => (parts.length > 0 ? `?${parts.join('&')}` : '');

/** Where link and frame of an answer lead to that shows a view; written as its own are. */
const addressesOf = (root, search) => {
  const view = viewIn(search);
  const isData = (part) => part.startsWith('data=');
  const frame = [...view.filter(isData), 'ui=lite', ...view.filter((part) => !isData(part))];
  return { href: root.href + toQuery(view), src: root.href + toQuery(frame) };
};

const mapHtml = (answer, map) => {
  if (typeof answer.html === 'string') answer.html = answer.html.replace(/ (href|src|width|height)="([^"]*)"/g, map);
};
const frameOf = (answer) => unescapeHtml(/ src="([^"]*)"/.exec(String(answer.html))?.[1] ?? '');

/**
 * An oEmbed answer with its relative addresses made absolute, from the address of the request, since a consumer has no
 * page to resolve them against (whole ones stay, and so do all where `host` is no valid name), with the size that the
 * query asks for, and with the view of the link that it names. Null where that link is none of this answer.
 * @param pictures names of the files beside its thumbnail
 */
export function completeOembed(text, { host, pathname, query = new URLSearchParams(), pictures = [] }) {
  const answer = JSON.parse(text);
  const size = sizeFor(query, answer.width);
  const asked = query.get('url');
  const base = HOST.test(host) && URL.canParse(`http://${host}${pathname}`) ? `http://${host}${pathname}` : null;
  if (base === null && size === null && asked === null) return text;
  Object.assign(answer, size ?? {});
  const absolute = (address) => (base && URL.canParse(address, base) ? new URL(address, base).href : address);
  for (const key of ['provider_url', 'thumbnail_url'])
    if (typeof answer[key] === 'string') answer[key] = absolute(answer[key]);
  let link = {};
  if (asked !== null) {
    const [, path] = OEMBED.exec(pathname) ?? [];
    const root = URL.canParse(answer.provider_url) ? new URL(answer.provider_url) : null;
    const own = root && new URL(absolute(frameOf(answer)), root);
    const shown = own && path ? shownBy(asked, root, path, own.searchParams.get('data')) : null;
    if (shown === null) return null;
    if (shown !== '') link = addressesOf(root, shown);
    // That is of the answer's own view.
    if (link.src && link.src !== own.href) delete answer.description;
  }
  if (size) fitThumbnail(answer, query, pictures);
  mapHtml(answer, (_, name, value) => {
    if (name === 'width' || name === 'height') return ` ${name}="${size?.[name] ?? value}"`;
    return ` ${name}="${escapeAddress(link[name] ?? absolute(unescapeHtml(value)))}"`;
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Names of the files beside the thumbnail of an answer. */
async function besideThumbnail(root, text, pathname) {
  const { provider_url: site, thumbnail_url: thumbnail } = JSON.parse(text);
  const base = `http://x${pathname}`;
  if (!URL.canParse(site, base) || !URL.canParse(thumbnail, base)) return [];
  const [from, to] = [new URL(site, base).href, new URL(thumbnail, base).href];
  const file = to.startsWith(from) ? await findFile(root, pathname.replace(OEMBED, `/${to.slice(from.length)}`)) : null;
  return file ? readdir(dirname(file.path)) : [];
}

/**
 * The part of a file that a `Range` header asks for, as map archives are read: first and last byte, null where the
 * whole is to be sent (several parts, other units), undefined where there are no such bytes.
 */
const partOf = (range, size) => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined || from + to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return start > end ? undefined : { start, end };
};

/** A request handler for one folder; compressed bodies are kept in memory by file, time and encoding. */
function createHandler(folder) {
  const root = resolve(folder);
  const bodies = new Map();
  return async (request, response) => {
    const fail = (status, text) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' });
      response.end(`${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return fail(405, 'Only GET and HEAD');
    // Two slashes at the start would be read as another host.
    const { pathname, searchParams } = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://x');
    const file = await findFile(root, pathname);
    if (!file) return fail(404, 'Not found');
    const type = MIME[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
    const etag = `"${file.info.size.toString(36)}-${Math.trunc(file.info.mtimeMs).toString(36)}"`;
    const headers = {
      // In a policy, http is https as well: a proxy before this server may speak that.
      ...headersFor(`http://${request.headers.host}`),
      'content-type': type,
      'cache-control': cachingOf(pathname),
      vary: 'Accept-Encoding',
      etag,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      return response.end();
    }
    if (OEMBED.test(pathname)) {
      const text = await readFile(file.path, 'utf8');
      const answer = completeOembed(text, {
        host: String(request.headers.host ?? ''),
        pathname,
        query: searchParams,
        pictures: await besideThumbnail(root, text, pathname),
      });
      if (answer === null) return fail(404, 'No view of this data is at that address');
      const body = Buffer.from(answer);
      response.writeHead(200, { ...headers, vary: 'Accept-Encoding, Host', 'content-length': body.length });
      return response.end(request.method === 'HEAD' ? undefined : body);
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding =
      COMPRESSED.test(type) && file.info.size >= MIN_COMPRESSED
        ? ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted))
        : undefined;
    if (!encoding) {
      const { size } = file.info;
      const part = partOf(request.headers.range, size);
      if (part === undefined) {
        response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` });
        return response.end();
      }
      const { start, end } = part ?? { start: 0, end: size - 1 };
      response.writeHead(part ? 206 : 200, {
        ...headers,
        'accept-ranges': 'bytes',
        'content-length': end - start + 1,
        ...(part ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
      });
      if (request.method === 'HEAD' || size === 0) return response.end();
      // A reader who leaves in the middle is no fault, and keeps no file open.
      return pipeline(createReadStream(file.path, { start, end }), response).catch(() => undefined);
    }
    const key = `${encoding} ${etag} ${file.path}`;
    if (!bodies.has(key)) bodies.set(key, readFile(file.path).then(compress[encoding]));
    const body = await bodies.get(key);
    response.writeHead(200, { ...headers, 'content-encoding': encoding, 'content-length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/**
 * Serves a folder; when the port is taken the next nineteen are tried. Port 0 means any.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} an address that ends in a slash
 */
export async function serve(folder, { host = '127.0.0.1', port = 4173 } = {}) {
  const handle = createHandler(folder);
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const listen = (candidate) =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(candidate, host, () => {
        server.off('error', failed);
        done();
      });
    });
  for (let tried = 0; ; tried++) {
    try {
      await listen(port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= 19) throw error;
    }
  }
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${server.address().port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const optionOf = (args, name) => {
  const at = args.indexOf(name);
  if (at < 0) return undefined;
  const value = args[at + 1];
  return value && !value.startsWith('--') ? value : '';
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const host = optionOf(args, '--host');
  const folder =
    args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--')) ??
    fileURLToPath(new URL('../../dist', import.meta.url));
  const { url } = await serve(folder, {
    host: host === undefined ? '127.0.0.1' : host || '0.0.0.0',
    port: Number(optionOf(args, '--port') || process.env.PORT || 4173),
  });
  console.log(`Timefront is at ${url}  (Ctrl+C stops it)`);
}
