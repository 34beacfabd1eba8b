/** What the engine in memory knows at once, what it has to wait for, and whose question wins. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Engine, Query, Reply, Result, ResultOf } from '../../src/query/queries.ts';
import type { Question } from '../../src/query/types.ts';
import { IN_TIME } from '../../src/query/row-order.ts';
import { contextOf } from '../../src/selection/context.ts';
import { createAsker } from '../../src/session/asker.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { ask, countsOf, viewOf, withRows } from '../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);
const { window } = contextOf(table);
const question = (filters: Question['filters'] = {}): Question => ({
  window,
  at: window.end,
  mode: 'window',
  dating: 'best',
  compare: null,
  filters,
});
const signal = new AbortController().signal;
const searching = question({ q: { values: ['speech'], exclude: false } });

/** An engine in a page that has loaded nothing but its first view. */
const freshEngine = async (of = table): Promise<Engine> => {
  vi.resetModules();
  const { createEngine } = await import('../../src/query/engine.ts');
  return createEngine(of);
};
afterAll(() => vi.resetModules());

test('what the first view asks is known at once, exactly, and now is final', async () => {
  const engine = await freshEngine();
  const { now, final } = engine.query({ kind: 'counts', question: question(), parts: ['status'] }, { signal });
  expect(now).toMatchObject({ exact: true, value: { status: { shown: 9, total: 10 } } });
  expect(await final).toBe(now);
});

test('what panels ask comes once its code has come', async () => {
  const engine = await freshEngine();
  const query = { kind: 'counts', question: question(), parts: ['choices'] } as const;
  const first = engine.query(query, { signal });
  expect(first.now).toBeNull();
  expect((await first.final).value.choices.of('track', 'offensive')).toBeGreaterThan(0);
  expect(engine.query(query, { signal }).now?.exact).toBe(true);
});

test('a search that cannot filter yet is answered without it, and is said to be inexact until it is', async () => {
  const engine = await freshEngine();
  const { now, final } = engine.query({ kind: 'view', question: searching }, { signal });
  expect([now?.exact, now?.value.shown]).toEqual([false, 9]);
  const { exact, value } = await final;
  expect([exact, [...withRows(value).rows].map((row) => table.ids[row])]).toEqual([true, ['speech']]);
});

test('a question that is no longer wanted is not answered', async () => {
  const engine = await freshEngine();
  const wanted = new AbortController();
  const { final } = engine.query({ kind: 'search', question: searching }, wanted);
  wanted.abort();
  await expect(final).rejects.toThrow();
});

test('data that came later has a greater revision', async () => {
  const { createEngine } = await import('../../src/query/engine.ts');
  const [before, after] = [createEngine(table), createEngine(table)].map(
    (engine) => engine.query({ kind: 'view', question: question() }, { signal }).now?.revision ?? 0,
  );
  expect(after).toBeGreaterThan(before ?? 0);
});

test('occasions are listed once a window, whatever the playhead does; of too many events only those with some merit', async () => {
  const engine = await freshEngine();
  const asked = question();
  const occasions = (part: Partial<Question>, most: number) =>
    engine.query({ kind: 'occasions', question: { ...asked, ...part }, most }, { signal }).now?.value;
  const whole = occasions({}, 9);
  expect(occasions({ mode: 'sofar', at: window.start }, 9)).toBe(whole);
  const some = occasions({}, 8);
  const rowsOf = (listed: typeof some) => listed && [...listed.above.rows, ...listed.below.rows];
  expect([whole?.isAll, some?.isAll]).toEqual([true, false]);
  expect(rowsOf(some)).toEqual(rowsOf(whole)?.filter(({ merit }) => merit > 0));
  expect(rowsOf(some)?.length).toBeLessThan(rowsOf(whole)?.length ?? 0);
});

test('of occasions with equal merit those that more houses tell of lead', async () => {
  const occasion = (id: string, day: number, evidence: string): string => {
    const part = `{"relations":[{"type":"part_of","to":"${id}","basis":"stated"}]}`;
    return `${id} | offensive/strike | 2024-05-${day} | instant | {"evidence":[${evidence}]}
${id}1 | offensive/strike | 2024-05-${day} | instant | ${part}
${id}2 | offensive/strike | 2024-05-${day} | instant | ${part}`;
  };
  const one = '{"source":"paper"}';
  const told = tableOf(
    [10, 11, 12, 13].map((day, i) => occasion('abcd'[i]!, day, i === 3 ? `${one},{"source":"other"}` : one)).join('\n'),
  );
  const { createEngine } = await import('../../src/query/engine.ts');
  const listed = createEngine(told).query({ kind: 'occasions', question: question(), most: 20 }, { signal }).now?.value;
  const leads = [...(listed?.above.rows ?? []), ...(listed?.below.rows ?? [])].filter(({ rank }) => rank === 'lead');
  expect(leads.map(({ row }) => told.ids[row])).toEqual(['a', 'b', 'd']);
});

test('by the source alone, what only outside sources tell of is shown and not vouched for', () => {
  const two = tableOf(`
a | offensive/strike | 2024-05-10 | instant
b | offensive/strike | 2024-05-11 | instant | {"evidence":[{"source":"other"}]}`);
  const vouched = (dating: Question['dating']): readonly number[] =>
    ask(two, { kind: 'rows', question: { ...question(), dating }, of: 'vouched', order: IN_TIME }).rows;
  expect(viewOf(two, { ...question(), dating: 'article' }).shown).toBe(2);
  expect([vouched('best'), vouched('article')]).toEqual([[0, 1], [0]]);
});

test('countries that a scene is known by alone are named once, those that only hold a town are not', () => {
  const scene = (place: string, precision: string): string =>
    `{"where":[{"place":"${place}","role":"location","precision":"${precision}"}]}`;
  const three = tableOf(
    ['land country', 'land country', 'town city']
      .map(
        (at, i) => `e${i} | offensive/strike | 2024-05-10 | instant | ${scene(...(at.split(' ') as [string, string]))}`,
      )
      .join('\n'),
  );
  expect(countsOf(three, question(), 'countries').countries).toEqual(['Land']);
});

test('the schema tells what holds whatever the view', async () => {
  const { schema } = await freshEngine();
  expect(schema).toMatchObject({ count: 10, usedTracks: [0, 1, 2], usedSides: { above: true, below: true } });
  const datedTwice = async (extra: string): Promise<boolean> =>
    (await freshEngine(tableOf(`a | offensive/strike | 2024-05-10 | instant | ${extra}`))).schema.hasTwoDatings;
  expect([await datedTwice('{}'), await datedTwice('{"when":{"stated":"2024-05"}}')]).toEqual([false, true]);
  expect(schema.sides).toHaveLength(schema.vocabulary.tracks.length);
});

/** An engine whose answers the test gives. */
const slowEngine = () => {
  const asked: { readonly query: Query; readonly signal: AbortSignal; readonly answer: (value: unknown) => void }[] =
    [];
  const engine: Pick<Engine, 'query'> = {
    query: <Q extends Query>(query: Q, options: { readonly signal: AbortSignal }): Reply<ResultOf<Q>> => {
      const final = new Promise<Result<ResultOf<Q>>>((resolve) => {
        const answer = (value: unknown): void => resolve({ exact: true, revision: 1, value: value as ResultOf<Q> });
        asked.push({ query, signal: options.signal, answer });
      });
      return { now: null, final };
    },
  };
  return { asked, asker: createAsker(engine) };
};
const pageOf = (at: number): Query => ({
  kind: 'beyond',
  question: question(),
  domain: { ...window, start: at as never },
});
const told = vi.fn<() => void>();
beforeEach(() => told.mockClear());

test('the last good answer stands until the newest question is answered; an older answer that comes late is dropped', async () => {
  const { asked, asker } = slowEngine();
  asker.subscribe(told);
  expect(asker.ask(pageOf(1))).toBeNull();
  asked[0]?.answer('first');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(asker.ask(pageOf(2))?.value).toBe('first');
  expect(asker.ask(pageOf(3))?.value).toBe('first');
  expect(asked.map((each) => each.signal.aborted)).toEqual([true, true, false]);
  asked[2]?.answer('third');
  asked[1]?.answer('second');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(asker.ask(pageOf(3))?.value).toBe('third');
});

test('asking the same again asks the engine once', () => {
  const { asked, asker } = slowEngine();
  const { question: same, domain } = pageOf(1) as Extract<Query, { kind: 'beyond' }>;
  asker.ask({ kind: 'beyond', question: same, domain });
  asker.ask({ kind: 'beyond', question: same, domain });
  expect(asked).toHaveLength(1);
});

test('who no longer listens wants no answer', () => {
  const { asked, asker } = slowEngine();
  const stop = asker.subscribe(told);
  asker.ask(pageOf(1));
  stop();
  expect(asked[0]?.signal.aborted).toBe(true);
});

test('an answer that is not exact stands where its code does not come; where there is none, asking throws why', async () => {
  const failing = (now: Result<unknown> | null): Pick<Engine, 'query'> => ({
    query: <Q extends Query>() => ({
      now: now as Result<ResultOf<Q>> | null,
      final: Promise.reject<Result<ResultOf<Q>>>(new Error('no code')),
    }),
  });
  const inexact = createAsker(failing({ exact: false, revision: 1, value: 'all of it' }));
  const without = createAsker(failing(null));
  const asked = pageOf(1);
  for (const asker of [inexact, without]) {
    asker.subscribe(told);
    asker.ask(asked);
  }
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(inexact.ask(asked)?.value).toBe('all of it');
  expect(() => without.ask(asked)).toThrow('no code');
});
