/** The static server that `npm start` runs. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { headersFile, headersFor } from '../../src/build/headers.mjs';
import { completeOembed, heightFor as servedHeightFor, serve, type Served } from '../../src/build/serve.mjs';
import { heightFor } from '../../src/share/embed/protocol.ts';

const folder = mkdtempSync(join(tmpdir(), 'timefront-'));
let served: Served;
const OEMBED = JSON.stringify({
  provider_url: '../',
  thumbnail_url: '../s/x/a.png',
  title: 'a src="../y"',
  html: '<a href="../s/x/">a src=&quot;../y&quot;</a><iframe src="../?data=x&amp;ui=lite"></iframe>',
});

beforeAll(async () => {
  for (const name of ['assets', 'oembed']) mkdirSync(join(folder, 'site', name), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), `<p>${'word '.repeat(500)}</p>`);
  writeFileSync(join(folder, 'site/assets/index-AbC_12-x.js'), 'export {};');
  writeFileSync(join(folder, 'site/data.json'), '{}');
  mkdirSync(join(folder, 'site/embed'));
  writeFileSync(join(folder, 'site/embed/v1.js'), '0;');
  writeFileSync(join(folder, 'site/oembed/x.json'), OEMBED);
  mkdirSync(join(folder, 'site/oembed/x'));
  writeFileSync(join(folder, 'site/oembed/x/story.json'), OEMBED);
  served = await serve(join(folder, 'site'), { port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: fetch would tidy `..` away. */
const ask = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: new URL(served.url).port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });

test('a folder answers with its index, compressed for who takes it', async () => {
  const { status, headers } = await ask('/', { 'accept-encoding': 'gzip, br' });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'access-control-allow-origin': '*',
  });
  expect((await ask('/?view=table')).body).toContain('word');
});

test('a part of a file is sent where one is asked for, as map archives are read', async () => {
  const part = await ask('/assets/index-AbC_12-x.js', { range: 'bytes=0-5' });
  expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'export', 'bytes 0-5/10']);
  expect((await ask('/assets/index-AbC_12-x.js', { range: 'bytes=7-' })).body).toBe('{};');
  expect((await ask('/assets/index-AbC_12-x.js', { range: 'bytes=-3' })).body).toBe('{};');
  expect((await ask('/assets/index-AbC_12-x.js', { range: 'bytes=0-999' })).body).toBe('export {};');
  expect((await ask('/assets/index-AbC_12-x.js', { range: 'bytes=10-12' })).status).toBe(416);
  for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes=-'])
    expect((await ask('/assets/index-AbC_12-x.js', { range })).status).toBe(200);
});

test('files whose names carry a hash may be kept for good, others are asked for anew', async () => {
  const hashed = await ask('/assets/index-AbC_12-x.js');
  expect(hashed.headers['cache-control']).toContain('immutable');
  expect(hashed.headers['content-type']).toBe('text/javascript; charset=utf-8');
  const plain = await ask('/data.json');
  expect(plain.headers['cache-control']).toBe('no-cache');
  expect((await ask('/data.json', { 'if-none-match': String(plain.headers['etag']) })).status).toBe(304);
});

test('slashes at the start name no other host', async () => {
  expect((await ask('//data.json')).body).toBe('{}');
  expect((await ask('//elsewhere.example/data.json')).status).toBe(404);
});

test('a reader who leaves in the middle of a file is no fault', async () => {
  writeFileSync(join(folder, 'site/large.mp4'), Buffer.alloc(8_000_000));
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  await new Promise<void>((resolve) => {
    const asked = request({ host: '127.0.0.1', port: new URL(served.url).port, path: '/large.mp4' }, (response) => {
      expect(response.headers['content-type']).toBe('video/mp4');
      response.once('data', () => asked.destroy());
      response.on('close', resolve);
    });
    asked.on('error', () => {});
    asked.end();
  });
  expect((await ask('/data.json')).status).toBe(200);
  expect(complain).not.toHaveBeenCalled();
  complain.mockRestore();
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/%00',
  '/%',
  '/none.html',
  '/assets',
])('%s is not found', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('every answer carries the policy; what others load by a lasting name is kept for minutes', async () => {
  const { headers } = await ask('/');
  for (const [name, value] of Object.entries(headersFor(`http://127.0.0.1:${new URL(served.url).port}`)))
    expect(headers[name]).toBe(value);
  expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
  expect(Object.keys(headers)).not.toContain('x-frame-options');
  expect(Object.keys(headers)).not.toContain('set-cookie');
  expect((await ask('/embed/v1.js')).headers['cache-control']).toBe(
    'public, max-age=300, stale-while-revalidate=86400',
  );
});

const policyUnder = async (host: string): Promise<unknown> =>
  (await ask('/', { host })).headers['content-security-policy'];
const PLAIN = headersFor()['content-security-policy'];

test('the policy names the origin that was asked for beside each ‘self’, which in a sandbox means nothing to some browsers', async () => {
  for (const host of ['maps.example', 'maps.example:8080', '127.0.0.1:4173', 'localhost'])
    expect(await policyUnder(host)).toBe(PLAIN?.replaceAll("'self'", `'self' http://${host}`));
  expect(headersFile('https://maps.example')).toContain("script-src 'self' https://maps.example 'sha256-");
});

test('a host that is no name of an origin is not repeated in the policy', async () => {
  for (const host of [
    '*',
    'a b',
    'a; script-src *',
    "a'b",
    'a,b',
    'a/b',
    'user@a',
    'a:x',
    'a:123456',
    '-a',
    '[::1]:80',
    'a.',
    '*.a',
    'a..b',
  ])
    expect(await policyUnder(host), host).toBe(PLAIN);
});

test('public/_headers says what our own server sends', () => {
  expect(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')).toBe(headersFile());
});

test('the guide for those who serve it says the same policy', () => {
  const guide = readFileSync(new URL('../../src/share/embed/README.md', import.meta.url), 'utf8');
  expect(guide).toContain(`"${headersFor('https://example.org')['content-security-policy']}"`);
});

test('a port that is taken is passed over', async () => {
  const port = Number(new URL(served.url).port);
  const second = await serve(join(folder, 'site'), { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
});

const X = '/oembed/x.json';

test('an oEmbed answer has whole addresses, by the host that was asked', async () => {
  const { body, headers } = await ask('/oembed/x.json', { host: 'maps.example:8080' });
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(JSON.parse(body)).toEqual({
    provider_url: 'http://maps.example:8080/',
    thumbnail_url: 'http://maps.example:8080/s/x/a.png',
    title: 'a src="../y"',
    html: '<a href="http://maps.example:8080/s/x/">a src=&quot;../y&quot;</a><iframe src="http://maps.example:8080/?data=x&amp;ui=lite"></iframe>',
  });
  const story = await ask('/oembed/x/story.json', { host: 'maps.example:8080' });
  expect(JSON.parse(story.body)).toMatchObject({ provider_url: 'http://maps.example:8080/oembed/' });
  expect(JSON.parse(completeOembed(OEMBED, { host: '[::1]', pathname: '/deep/oembed/x.json' }) ?? '')).toMatchObject({
    provider_url: 'http://[::1]/deep/',
  });
});

test('whole addresses stay, and a host that is none is not repeated', () => {
  const whole = OEMBED.replaceAll('../', 'https://a.example/');
  expect(JSON.parse(completeOembed(whole, { host: 'b.example', pathname: X }) ?? '')).toEqual(JSON.parse(whole));
  for (const host of ['', 'a b', 'a"><script>', 'a/b', 'user@a', 'a:x', '-a', 'a'.repeat(260), "a'b"])
    expect(completeOembed(OEMBED, { host, pathname: X })).toBe(OEMBED);
});

test('an oEmbed answer is as large as it may be, and its frame with it', () => {
  const answer = JSON.stringify({
    html: '<iframe src="../?ui=lite" width="600" height="620" title="a &amp; b"></iframe>',
    width: 600,
    height: 620,
  });
  const sizeBy = (query: string): unknown => {
    const { html, width, height } = JSON.parse(
      completeOembed(answer, { host: '', pathname: X, query: new URLSearchParams(query) }) ?? '',
    ) as { html: string; width: number; height: number };
    expect(html).toBe(`<iframe src="../?ui=lite" width="${width}" height="${height}" title="a &amp; b"></iframe>`);
    return [width, height];
  };
  for (const width of [1, 320, 479, 480, 600, 767, 768, 1023, 1024, 1200])
    expect([sizeBy(`maxwidth=${width}`), servedHeightFor(width)]).toEqual([
      [width, heightFor(width)],
      heightFor(width),
    ]);
  expect(sizeBy('maxwidth=4000')).toEqual([1200, heightFor(1200)]);
  expect(sizeBy('maxheight=400')).toEqual([600, 400]);
  expect(sizeBy('maxwidth=320&maxheight=500')).toEqual([320, 500]);
  for (const none of ['', 'maxwidth=', 'maxwidth=0', 'maxwidth=-5', 'maxwidth=1e3', 'maxheight=wide'])
    expect(sizeBy(none)).toEqual([600, 620]);
});

test('a thumbnail is the usual one, else the largest of its kind that is small enough, else there is none', async () => {
  const answer = JSON.stringify({
    provider_url: 'https://a.example/tf/',
    thumbnail_url: 'https://a.example/tf/s/y/1200x630-uk.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  mkdirSync(join(folder, 'site/s/y'), { recursive: true });
  for (const name of ['1200x630-uk', '1200x675-uk', '1080x1080-uk', '900x400-uk', '600x300', '600x300-uk-dark', 'uk'])
    writeFileSync(join(folder, `site/s/y/${name}.png`), '');
  writeFileSync(join(folder, 'site/oembed/y.json'), answer);
  const thumbnailBy = async (query: string): Promise<unknown> => {
    const { thumbnail_url, thumbnail_width, thumbnail_height } = JSON.parse(
      (await ask(`/oembed/y.json?${query}`)).body,
    ) as Record<string, unknown>;
    return [thumbnail_url, thumbnail_width, thumbnail_height];
  };
  const of = (width: number, height: number): unknown => [
    `https://a.example/tf/s/y/${width}x${height}-uk.png`,
    width,
    height,
  ];
  for (const query of ['', 'maxwidth=1200', 'maxwidth=4000&maxheight=4000', 'maxheight=630'])
    expect(await thumbnailBy(query), query).toEqual(of(1200, 630));
  expect(await thumbnailBy('maxwidth=1199')).toEqual(of(1080, 1080));
  expect(await thumbnailBy('maxwidth=1100&maxheight=500')).toEqual(of(900, 400));
  for (const query of ['maxwidth=899', 'maxheight=399'])
    expect(await thumbnailBy(query), query).toEqual([undefined, undefined, undefined]);
});

const RIVER = JSON.stringify({
  provider_url: '../',
  description: 'Of its own view.',
  html: '<a href="../s/river/">River</a><iframe src="../?data=river&amp;ui=lite" width="600" height="620"></iframe>',
  width: 600,
  height: 620,
});
const shownFor = (url: string, answer = RIVER, pathname = '/tf/oembed/river.json'): Record<string, string> | null => {
  const text = completeOembed(answer, { host: 'a.example', pathname, query: new URLSearchParams({ url }) });
  return text === null ? null : (JSON.parse(text) as Record<string, string>);
};

test('an oEmbed answer shows the view that a link is to, in its frame and where its words lead', () => {
  const view = 't=2031-03-01..2031-03-09&sel=a~b%22&lang=uk';
  for (const root of ['http://a.example/tf/', 'https://a.example/tf/index.html']) {
    const shown = shownFor(`${root}?data=river&${view}&ui=full&theme=dark#x`);
    const written = view.replaceAll('&', '&amp;');
    expect(shown?.['html']).toBe(
      `<a href="http://a.example/tf/?data=river&amp;${written}&amp;theme=dark">River</a>` +
        `<iframe src="http://a.example/tf/?data=river&amp;ui=lite&amp;${written}&amp;theme=dark" width="600" height="620"></iframe>`,
    );
    expect(shown).not.toHaveProperty('description');
  }
  // Of its own page, and of the view there, all of it is true.
  const own = JSON.parse(
    completeOembed(RIVER, { host: 'a.example', pathname: '/tf/oembed/river.json' }) ?? '',
  ) as object;
  for (const page of ['s/river/', 's/river', 's/river/index.html?utm=x'])
    expect(shownFor(`https://a.example/tf/${page}`)).toEqual(own);
  expect(shownFor('https://a.example/tf/?data=river')).toMatchObject({ description: 'Of its own view.' });
  // Without a name the data are the build's own.
  const builtIn = RIVER.replace('?data=river&amp;ui=lite', '?ui=lite');
  for (const query of ['?at=2031-03-02', '?data=river&at=2031-03-02'])
    expect(shownFor(`https://a.example/tf/${query}`, builtIn)?.['html']).toContain('at=2031-03-02"');
});

test('a link elsewhere, to other data or to none of the site’s pages has no answer', async () => {
  for (const url of [
    '',
    'river',
    'javascript:alert(1)',
    'ftp://a.example/tf/?data=river',
    'https://b.example/tf/?data=river',
    'https://a.example.b.example/tf/?data=river',
    'https://a.example@b.example/tf/?data=river',
    'https://b@a.example/tf/?data=river',
    'https://a.example:444/tf/?data=river',
    'https://a.example/?data=river',
    'https://a.example/tf/other/?data=river',
    'https://a.example/tf/s/other/',
    'https://a.example/tf/',
    'https://a.example/tf/?data=other',
    'https://a.example/tf/?data=river&data=other',
    'https://a.example/tf/?d%61ta=other',
    'https://a.example/tf/?data=https://b.example/river.json',
    `https://a.example/tf/?data=river&q=${'x'.repeat(4000)}`,
  ])
    expect(shownFor(url), url).toBeNull();
  const hostile = shownFor(`https://a.example/tf/?data=river&q="><script>alert('1')</script>&<b>`);
  expect(hostile?.['html']).not.toMatch(/<(script|b)>|"">|'/);
  writeFileSync(join(folder, 'site/oembed/river.json'), RIVER);
  expect((await ask('/oembed/river.json?url=https://b.example/')).status).toBe(404);
  expect((await ask(`/oembed/river.json?url=${encodeURIComponent(`${served.url}?data=river&at=1`)}`)).status).toBe(200);
});
