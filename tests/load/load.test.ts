/** The way in for data: what is loaded, what is left out and said, and how each failure is told. */
import { describe, expect, test, vi } from 'vitest';
import { LoadError, type LoadCode } from '../../src/load/load-error.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { loadDataset } from '../../src/load/load.ts';
import { readAddress } from '../../src/load/read.ts';
import type { Progress } from '../../src/load/read-body.ts';
import { uk } from '../../src/i18n/uk.ts';
import { builtInText, soundDataset, soundEvent } from '../fixtures/dataset.ts';

const BASE = 'https://news.example/map/index.html';
const answer =
  (body: BodyInit | null, init: ResponseInit = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));
const json = JSON.stringify(soundDataset());
/** Two kilobytes come, and no more. */
const breaksOff: typeof fetch = async () => {
  const parts = [new Uint8Array(2048).fill(32)];
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = parts.pop();
        if (part) controller.enqueue(part);
        else controller.error(new TypeError('network error'));
      },
    }),
  );
};

const load = (address: string, fetching: typeof fetch, more: object = {}): ReturnType<typeof loadDataset> =>
  loadDataset({ address, base: BASE, fetch: fetching, ...more });

const failure = async (run: () => unknown): Promise<LoadError> => {
  try {
    await run();
  } catch (error) {
    expect(error).toBeInstanceOf(LoadError);
    return error as LoadError;
  }
  throw new Error('it did not fail');
};

describe('an address', () => {
  test('of the build is read without the decoder where its dates allow it, and with it where they do not', async () => {
    const { events } = soundDataset();
    const dated = (edtf: string): string =>
      JSON.stringify({
        ...soundDataset(),
        events: events.map((event) => ({ ...event, when: { edtf, shape: 'within', basis: 'stated' } })),
      });
    const loaded = await Promise.all(
      ['2024-05', '2024-22'].map((edtf) =>
        loadDataset({ address: 'data/x.json', base: BASE, fetch: answer(dated(edtf)), isOwn: () => true }),
      ),
    );
    expect(
      loaded.map(({ table: { best, zone } }) => new Date(zone.toWall(best.startMin[0]!)).toISOString().slice(0, 10)),
    ).toEqual(['2024-05-01', '2024-06-01']);
  });

  test('of the same origin becomes a table', async () => {
    const asked: unknown[] = [];
    const { table } = await loadDataset({
      address: 'data/x.json',
      base: BASE,
      fetch: (input) => {
        asked.push(input);
        return Promise.resolve(new Response(builtInText()));
      },
    });
    expect(asked).toEqual(['https://news.example/map/data/x.json']);
    expect(table.count).toBe(table.document.events.length);
    expect(table.indexOf.get('kharkiv-offensive')).toBeDefined();
  });

  test('a byte-order mark does no harm', async () => {
    await expect(load('x.json', answer(`\uFEFF${json}`))).resolves.toBeDefined();
  });

  const cases: [string, LoadCode, string, typeof fetch, object?][] = [
    ['that is missing', 'not-found', 'x.json', answer('', { status: 404 })],
    ['whose server fails', 'http', 'x.json', answer('', { status: 503 })],
    ['out of reach', 'network', 'x.json', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'that leads on',
      'redirected',
      'x.json',
      async () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
    ],
    ['whose transfer breaks off', 'broken-off', 'x.json', breaksOff],
    ['of another origin', 'foreign-origin', 'https://elsewhere.example/x.json', answer(json)],
    ['of a script', 'foreign-origin', 'javascript:alert(1)', answer(json)],
    ['that is none', 'not-found', 'https://', answer(json)],
    [
      'of a file that says it is too large',
      'too-large',
      'x.json',
      answer(json, { headers: { 'content-length': '99999999' } }),
      { sizeCap: 1000 },
    ],
    ['of a file that turns out too large', 'too-large', 'x.json', answer(json), { sizeCap: 100 }],
    ['of bytes that are not UTF-8', 'not-utf8', 'x.json', answer(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]))],
    ['of UTF-16, without a mark', 'not-utf8', 'x.json', answer(new Uint8Array([0x7b, 0, 0x7d, 0]))],
    ['of UTF-16, the high byte first', 'not-utf8', 'x.json', answer(new Uint8Array([0, 0x7b, 0, 0x7d]))],
    ['of nothing', 'not-json', 'x.json', answer('')],
    ['of a web page', 'not-json', 'x.json', answer('<!doctype html><title>Sorry</title>')],
    ['of half a file', 'not-json', 'x.json', answer(json.slice(0, 200))],
    ['of another kind of JSON', 'not-timefront', 'x.json', answer('{"type":"FeatureCollection","features":[]}')],
    ['of a newer format', 'not-timefront', 'x.json', answer(json.replace('timefront/1', 'timefront/2'))],
    [
      'of events without a format',
      'not-timefront',
      'x.json',
      answer(JSON.stringify({ ...soundDataset(), format: undefined })),
    ],
    [
      'of a dataset whose events are no list',
      'invalid',
      'x.json',
      answer(JSON.stringify({ ...soundDataset(), events: 7 })),
    ],
    ['of a dataset without events', 'no-events', 'x.json', answer(JSON.stringify(soundDataset([])))],
  ];
  test.each(cases)('%s fails as “%s”, and says where and what to do', async (_, code, address, fetching, more) => {
    const error = await failure(() => load(address, fetching, more));
    expect(error.code).toBe(code);
    expect(error.detail.length).toBeGreaterThan(8);
    expect(error.advice.length).toBeGreaterThan(8);
    expect(error.where).toContain(
      code === 'foreign-origin' && address.startsWith('java')
        ? 'javascript'
        : address.replace(/^https:\/\/elsewhere.*/, 'elsewhere'),
    );
  });

  test('of events without a format: what to write is named', async () => {
    const error = await failure(() => load('x.json', answer(JSON.stringify({ ...soundDataset(), format: undefined }))));
    expect(error.problems.map(({ path, code }) => [path, code])).toEqual([['format', 'format']]);
  });

  test('of broken JSON: line and column are named', async () => {
    const error = await failure(() => load('x.json', answer('{\n  "format": "timefront/1",\n  "id": oops\n}')));
    expect(error.facts.at).toEqual({ line: 3, column: 9 });
    expect(error.detail).toContain('oops');
  });

  test.each<[string, string, typeof fetch, string]>([
    ['an empty file', 'x.json', answer(''), 'Файл порожній.'],
    ['a web page', 'x.json', answer('<p>Sorry</p>'), 'Це вебсторінка, а не дані.'],
    ['half a file', 'x.json', answer(json.slice(0, 200)), 'Файл уривається завчасно.'],
    ['broken JSON', 'x.json', answer('{"id": oops}'), 'Це не JSON: помилка біля «{"id": oops}».'],
    ['a server’s fault', 'x.json', answer('', { status: 503 }), 'Сервер відповів помилкою 503.'],
    ['a broken transfer', 'x.json', breaksOff, 'Завантаження обірвалося після 2 кБ.'],
    ['another site', 'https://elsewhere.example/x.json', answer(json), 'належить іншому сайту: elsewhere.example.'],
    ['no address', 'https://', answer(json), 'Це не адреса.'],
  ])('in Ukrainian as much is said as in English: %s', async (_, address, fetching, said) => {
    const { code, detail, facts } = await failure(() => load(address, fetching));
    expect(uk.app.failedWhy(code, detail, facts)).toContain(said);
  });
});

describe('reading', () => {
  test('tells how much has come', async () => {
    const seen: Progress[] = [];
    const bytes = new TextEncoder().encode(json);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 100));
        controller.enqueue(bytes.slice(100));
        controller.close();
      },
    });
    const { text } = await readAddress({
      address: 'x',
      base: BASE,
      onProgress: (progress) => seen.push(progress),
      fetch: answer(body, { headers: { 'content-length': String(bytes.length) } }),
    });
    expect(text).toBe(json);
    expect(seen).toEqual([
      { received: 100, total: bytes.length },
      { received: bytes.length, total: bytes.length },
    ]);
  });

  test('a copy that stands in for a server that does not answer says since when', async () => {
    const held = await load('x.json', answer(json, { headers: { 'x-timefront-held': '2024-05-14T10:00:00.000Z' } }));
    expect(held.heldSince).toBe('2024-05-14T10:00:00.000Z');
    expect(await load('x.json', answer(json))).not.toHaveProperty('heldSince');
  });

  test('a server that is silent is told from one that is slow', async () => {
    vi.useFakeTimers();
    try {
      let send: (bytes: Uint8Array) => void = () => {};
      const slow: typeof fetch = async (_, init) => {
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            send = (bytes) => controller.enqueue(bytes);
            init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
          },
        });
        return new Response(body);
      };
      const error = failure(() => load('x.json', slow));
      let isOver = false;
      error.then(
        () => {
          isOver = true;
        },
        () => {},
      );
      await vi.advanceTimersByTimeAsync(25_000);
      send(new TextEncoder().encode('{'));
      await vi.advanceTimersByTimeAsync(25_000);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(6000);
      expect((await error).code).toBe('silent');
    } finally {
      vi.useRealTimers();
    }
  });

  test('can be cancelled', async () => {
    const cancel = new AbortController();
    const waiting: typeof fetch = (_, init) =>
      new Promise((__, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
    const error = failure(() => readAddress({ address: 'x', base: BASE, signal: cancel.signal, fetch: waiting }));
    cancel.abort();
    expect((await error).code).toBe('aborted');
  });
});

describe('a file with faults', () => {
  const loadEvents = (events: unknown[]) => buildLoaded(JSON.stringify({ ...soundDataset(), events }), 'a file');

  test('one bad event is left out and counted; the numbers add up', () => {
    const loaded = loadEvents([{ id: 'broken' }, soundEvent(), soundEvent({ id: 'silent', evidence: [] })]);
    expect([loaded.read, loaded.table.count, loaded.table.skipped]).toEqual([3, 1, 2]);
    const named = loaded.issues.filter(({ done }) => done === 'skipped');
    expect(named.map(({ row, id, path }) => `${row} ${id} ${path}`)).toEqual([
      '0 broken events[0].title',
      '2 silent events[2].evidence',
    ]);
  });

  test('a relation to an event that was left out is said, and does not break the rest', () => {
    const loaded = loadEvents([soundEvent({ relations: [{ type: 'about', to: 'gone', basis: 'inferred' }] })]);
    expect([loaded.table.count, loaded.issues.map(({ code }) => code)]).toEqual([1, ['unknown-event']]);
  });

  test('when nothing is left, it fails with all the reasons', async () => {
    const error = await failure(() => loadEvents([{ id: 'broken' }]));
    expect([error.code, error.problems.length]).toEqual(['empty', 1]);
  });

  test('whatever the JSON, the only thing thrown is a LoadError', () => {
    for (const hostile of [
      'null',
      '[]',
      '1',
      '"x"',
      '{"format":1}',
      '{"format":"timefront/1","events":{}}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
    ]) {
      expect(() => buildLoaded(hostile, 'x')).toThrow(LoadError);
    }
  });
});
