/** What answers what: every event above the axis that is shown has one place, and what answers it is named even where it is not shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listChain } from '../../../src/query/relations/list-chain.ts';
import { listResponses } from '../../../src/query/responses/list-responses.ts';
import { withRows } from '../../fixtures/ask.ts';
import { tableOf } from '../../fixtures/small.ts';
import { sessionOn } from '../../panes/reading/within-session.tsx';

const table = tableOf(`
attack  | offensive/ground_offensive | 2024-05-10 | instant
later   | offensive/strike           | 2024-05-13 | instant | {"relations":[{"type":"stated_in","to":"speech","basis":"stated"}]}
quiet   | offensive/strike           | 2024-05-09 | instant
past    | offensive/strike           | 2023-09-01 | instant
speech  | diplomatic/speech          | 2024-05-14 | instant | {"relations":[{"type":"response_to","to":"attack","basis":"stated"},{"type":"about","to":"later","basis":"stated"}]}
calls   | diplomatic/advocacy        | 2024-05-12 | instant | {"relations":[{"type":"response_to","to":"attack","basis":"inferred"},{"type":"response_to","to":"past","basis":"stated"}]}
outside | diplomatic/statement       | 2024-05-15 | instant | {"relations":[{"type":"response_to","to":"quiet","basis":"stated","evidence":[{"source":"other"}]}]}
defence | offensive/defensive_operation | 2024-05-11 | instant | {"relations":[{"type":"response_to","to":"attack","basis":"stated"}]}
`);
const idOf = ({ row }: { readonly row: number }): string => table.ids[row] ?? '';
const responsesOf = (link = '') => listResponses(withRows(sessionOn(table, link).answer()));

test('in time order, with diplomatic answers, those of other tracks and other links apart', () => {
  const { answered, unanswered, shown, shownAnswered } = responsesOf();
  expect(answered.map(idOf)).toEqual(['past', 'quiet', 'attack']);
  expect(unanswered.map(idOf)).toEqual(['defence', 'later']);
  expect([shown, shownAnswered]).toEqual([4, 2]);
  const attack = answered[2];
  expect(attack?.answers.map((link) => [idOf(link), link.relation.basis])).toEqual([
    ['calls', 'inferred'],
    ['speech', 'stated'],
  ]);
  expect(attack?.otherAnswers.map(idOf)).toEqual(['defence']);
  expect(unanswered[1]?.links.map((link) => [idOf(link), link.relation.type, link.isOwn])).toEqual([
    ['speech', 'stated_in', true],
    ['speech', 'about', false],
  ]);
});

test('what is named but not shown says why: the window, the playhead, the filters', () => {
  expect(responsesOf().answered[0]?.absence).toBe('window');
  const narrow = responsesOf('t=2024-05-10..2024-05-10').answered[0];
  expect(narrow?.answers.map(({ absence }) => absence)).toEqual(['window', 'window']);
  const sofar = responsesOf('mode=sofar&at=2024-05-13').answered.find((group) => idOf(group) === 'attack');
  expect(sofar?.answers.map(({ absence }) => absence)).toEqual([null, 'playhead']);
  expect(
    responsesOf('track=offensive')
      .answered.find((group) => idOf(group) === 'attack')
      ?.answers.map(({ absence }) => absence),
  ).toEqual(['filters', 'filters']);
});

test('an answer that is shown brings what it answers with it, or it would stand for nothing', () => {
  const { answered, shown } = responsesOf('track=diplomatic');
  expect(answered.map((group) => [idOf(group), group.absence])).toEqual([
    ['past', 'filters'],
    ['quiet', 'filters'],
    ['attack', 'filters'],
  ]);
  expect(shown).toBe(0);
});

test('by the source alone, a relation that rests on outside sources is none', () => {
  expect(responsesOf('dating=article').answered.map(idOf)).not.toContain('quiet');
});

test('whatever the window and the track: each event above the axis that is shown is listed once, and the count is theirs', () => {
  const ends = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((day) => `2024-05-${String(day).padStart(2, '0')}`));
  fc.assert(
    fc.property(
      ends,
      fc.constantFrom('', '&track=offensive', '&track=diplomatic', '&type=strike'),
      fc.constantFrom('', '&mode=moment', '&mode=sofar&at=2024-05-12'),
      ([from, to], filter, mode) => {
        const answer = withRows(sessionOn(table, `t=${from}..${to}${filter}${mode}`).answer());
        const { answered, unanswered, shown } = listResponses(answer);
        const listed = [...answered, ...unanswered]
          .filter(({ absence }) => absence === null)
          .map(({ row }) => Number(row));
        const offensive = [...answer.rows].filter((row) => table.track[row] === 0);
        expect(listed.toSorted((a, b) => a - b)).toEqual(offensive.toSorted((a, b) => a - b));
        expect(shown).toBe(offensive.length);
      },
    ),
    { seed: 13, numRuns: 60 },
  );
});

test('the chain beyond an event’s own relations: the farthest before comes first, each once, and no end to a circle', () => {
  const chained = tableOf(`
a | offensive/strike  | 2024-05-09 | instant | {"relations":[{"type":"follows","to":"d","basis":"inferred"}]}
b | diplomatic/speech | 2024-05-10 | instant | {"relations":[{"type":"response_to","to":"a","basis":"stated"}]}
c | diplomatic/speech | 2024-05-11 | instant | {"relations":[{"type":"follows","to":"b","basis":"stated"},{"type":"about","to":"a","basis":"stated"}]}
d | offensive/strike  | 2024-05-12 | instant | {"relations":[{"type":"response_to","to":"c","basis":"stated"}]}
e | offensive/strike  | 2024-05-13 | instant | {"relations":[{"type":"follows","to":"d","basis":"stated"}]}`);
  const ids = (rows: readonly number[]): string => rows.map((row) => chained.ids[row]).join('');
  const chain = (id: string) => {
    const { before, after } = listChain(chained, chained.indexOf.get(id) ?? 0, 'best');
    return [ids(before), ids(after)];
  };
  expect(chain('e')).toEqual(['abc', '']);
  expect(chain('b')).toEqual(['cd', 'dae']);
});
