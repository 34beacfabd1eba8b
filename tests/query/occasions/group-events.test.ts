/** Which events are told together: every rule by itself, and what holds for any data. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { SHAPES } from '../../../src/events/codes.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { groupEvents } from '../../../src/query/occasions/group-events.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { documentOf, tableOf } from '../../fixtures/small.ts';

/** Occasions with their parts in brackets, by the order of dates: "visit(speech(words) meeting)". */
const outline = (table: EventTable, dating: 'best' | 'article' = 'best'): string => {
  const { occasion, parts } = groupEvents(table, dating);
  const tell = (row: number): string => {
    const under = parts.get(row);
    return `${table.ids[row]}${under ? `(${under.map(tell).join(' ')})` : ''}`;
  };
  return [...table[dating].order]
    .filter((row) => occasion[row] === row)
    .map(tell)
    .join(' ');
};
const part = (to: string, type = 'part_of', basis = 'stated'): string =>
  JSON.stringify({ relations: [{ type, to, basis }] });
/** Three more events of a side, so that no group is more than half of it. */
const OTHERS = `
x1 | diplomatic/meeting | 2024-05-01 | instant
x2 | diplomatic/meeting | 2024-05-02 | instant
x3 | diplomatic/meeting | 2024-05-03 | instant`;
const grouped = (lines: string): string =>
  outline(tableOf(`${lines}${OTHERS}`))
    .replace(/ ?x[123]/g, '')
    .trim();

test.each([
  [
    'a part stands under its whole, a part of that under it',
    `visit | diplomatic/official_visit | 2024-05-14/2024-05-15 | span
talks | diplomatic/meeting | 2024-05-14 | instant | ${part('visit')}
words | diplomatic/statement | 2024-05-14 | instant | ${JSON.stringify({
      relations: [
        { type: 'part_of', to: 'visit', basis: 'stated' },
        { type: 'stated_in', to: 'talks', basis: 'inferred' },
      ],
    })}`,
    'visit(talks(words))',
  ],
  [
    'what is said reaches beyond the speech, and stands by itself',
    `speech | diplomatic/speech | 2024-05-14 | instant
aid | diplomatic/aid_announcement | 2024-04/2024-05 | repeated | ${part('speech', 'stated_in')}`,
    'aid speech',
  ],
  [
    'a standing condition is no whole, and nothing stands under it',
    `rule | diplomatic/policy_restriction | /.. | state
call | diplomatic/advocacy | 2024-05-14 | instant | ${part('rule')}`,
    'call',
  ],
  [
    'a part on another track stands by itself',
    `talks | diplomatic/meeting | 2024-05-14 | instant
shot | offensive/strike | 2024-05-14 | instant | ${part('talks')}`,
    'talks shot',
  ],
  [
    'answers, followers and what is about something are no parts',
    `a | diplomatic/meeting | 2024-05-14 | instant
b | diplomatic/statement | 2024-05-14 | instant | ${part('a', 'response_to')}
c | diplomatic/statement | 2024-05-14 | instant | ${part('a', 'about')}`,
    'a b c',
  ],
  [
    'in a circle the first of the file stands by itself',
    `a | diplomatic/meeting | 2024-05-14 | instant | ${part('b')}
b | diplomatic/meeting | 2024-05-14 | instant | ${part('a')}`,
    'a(b)',
  ],
])('%s', (_what, lines, expected) => {
  expect(grouped(lines)).toBe(expected);
});

const said = (basis: string, place = '[]'): string => `
speech | diplomatic/speech | 2024-05-14 | instant | {"actors":[{"actor":"anna","role":"speaker"}],"where":[{"place":"town","role":"location","precision":"city"}]}
words | diplomatic/statement | 2024-05-14 | instant | {"when":{"basis":"${basis}"},"where":${place},"actors":[{"actor":"anna","role":"speaker"}]}`;

test('a statement joins the only gathering in which its speaker was that day, as a perhaps', () => {
  expect(grouped(said('stated'))).toBe('speech(words)');
  const table = tableOf(`${said('stated')}${OTHERS}`);
  expect(groupEvents(table, 'best').belonging.get(table.indexOf.get('words')!)).toBe('perhaps');
  // Not where there are two, at another place, or on a date that the coder guessed.
  expect(
    grouped(
      `${said('stated')}\nmeet | diplomatic/meeting | 2024-05-14 | instant | {"actors":[{"actor":"anna","role":"leader"}]}`,
    ),
  ).toBe('speech words meet');
  expect(grouped(said('stated', '[{"place":"shire","role":"location","precision":"region"}]'))).toBe('speech words');
  expect(grouped(said('assumed'))).toBe('speech words');
});

test('more than half of a side, or more than twelve parts, is a heading', () => {
  const parts = (count: number): string =>
    Array.from({ length: count }, (_, i) => `p${i} | diplomatic/meeting | 2024-05-14 | instant | ${part('all')}`).join(
      '\n',
    );
  const others = (count: number): string =>
    Array.from({ length: count }, (_, i) => `o${i} | diplomatic/meeting | 2024-05-01 | instant`).join('\n');
  const isGrouped = (count: number, rest: number): boolean =>
    outline(
      tableOf(`all | diplomatic/official_visit | 2024-05-14 | instant\n${parts(count)}\n${others(rest)}`),
    ).includes('all(');
  expect([isGrouped(2, 2), isGrouped(3, 1), isGrouped(12, 12), isGrouped(13, 40)]).toEqual([true, false, true, false]);
});

test('the parts of the only occasion of a side stand by themselves, up to three', () => {
  expect(
    outline(
      tableOf(
        `one | offensive/ground_offensive | 2024-05-10 | instant\nof | offensive/strike | 2024-05-10 | instant | ${part('one')}`,
      ),
    ),
  ).toBe('one of');
});

test('the built-in account: about ten occasions, by the article’s own dating as well', () => {
  const table = buildTable(builtIn());
  const visit =
    'blinken-visit-2024-05(blinken-kyiv-speech(blinken-not-alone blinken-hard-months) blinken-zelensky-meeting(blinken-aid-statement(blinken-front-forecast)))';
  const address =
    'zelensky-video-address(appeal-air-defence appeal-f-16 zelensky-partner-capabilities zelensky-political-decisions)';
  expect(outline(table)).toBe(
    `blinken-visit-2023-09 us-aid-announced kharkiv-offensive villages-captured vovchansk-battle calls-to-lift-restriction arakhamia-delegation arakhamia-roundtable ${visit} ${address}`,
  );
  // The statement’s tie to the talks, and its day, are from outside the article.
  expect(outline(table, 'article')).toContain(address);
});

const TYPES = ['official_visit', 'meeting', 'speech', 'statement', 'advocacy'] as const;
const relation = (count: number) =>
  fc.record({
    type: fc.constantFrom('part_of', 'stated_in', 'about', 'follows', 'response_to'),
    to: fc.integer({ min: 0, max: count - 1 }).map((row) => `e${row}`),
    basis: fc.constantFrom('stated', 'inferred'),
  });
const event = (count: number) =>
  fc.record({
    track: fc.constantFrom('offensive', 'diplomatic', 'other'),
    type: fc.constantFrom(...TYPES),
    from: fc.integer({ min: 1, max: 9 }),
    length: fc.integer({ min: 0, max: 4 }),
    shape: fc.constantFrom('span', 'span', 'within', 'state', null),
    actor: fc.constantFrom('anna', 'boris'),
    relations: fc.array(relation(count), { maxLength: 3 }),
  });

test('any data: every event is one occasion, under one, a standing condition or without a date; no circle, no way out of a whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }).chain((count) => fc.array(event(count), { minLength: count, maxLength: count })),
      (events) => {
        const lines = events.map(({ track, type, from, length, shape, actor, relations }, row) => {
          const [a, b] = [`2024-05-0${from}`, `2024-05-${String(from + length).padStart(2, '0')}`];
          const date = { span: `${a}/${b}`, within: `[${a}..${b}]`, state: '/..' }[shape ?? 'span'];
          const extra = { relations, actors: [{ actor, role: 'speaker' }] };
          return `e${row} | ${track}/${type} | ${shape === null ? '' : date} | ${shape ?? ''} | ${JSON.stringify(extra)}`;
        });
        const table = buildTable(documentOf(lines.join('\n')));
        for (const dating of ['best', 'article'] as const) {
          const dates = table[dating];
          const { whole, occasion, parts, belonging } = groupEvents(table, dating);
          const listed: number[] = [];
          for (let row = 0; row < table.count; row += 1) {
            const isTold = !Number.isNaN(dates.startMin[row]) && dates.shape[row] !== SHAPES.indexOf('state');
            expect(occasion[row]! >= 0).toBe(isTold);
            expect(belonging.has(row)).toBe(whole[row] !== -1);
            listed.push(...(parts.get(row) ?? []));
            const above = whole[row]!;
            if (above < 0) continue;
            expect(parts.get(above)).toContain(row);
            expect(occasion[row]).toBe(occasion[above]);
            expect(table.track[row]).toBe(table.track[above]);
            expect(dates.startMin[above]! <= dates.startMin[row]! && dates.endMax[above]! >= dates.endMax[row]!).toBe(
              true,
            );
          }
          // Nobody stands twice, and the way up ends at an occasion.
          expect(new Set(listed).size).toBe(listed.length);
          for (const row of occasion) if (row >= 0) expect(whole[row]).toBe(-1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
