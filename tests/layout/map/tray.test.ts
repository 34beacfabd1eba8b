import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { buildTable } from '../../../src/events/build.ts';
import { WHERE_PRECISIONS } from '../../../src/events/codes.ts';
import { en } from '../../../src/i18n/en.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { tableOf } from '../../fixtures/small.ts';
import { answerOf, trayOf, unmarkedOf } from './scene.ts';

test('each event that is not on the map says why', () => {
  const table = tableOf(`
placed  | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"town","role":"location","precision":"city"}]}
country | offensive/strike | 2024-05-11 | instant | {"where":[{"place":"land","role":"location","precision":"country"}]}
none    | offensive/strike | 2024-05-12 | instant
object  | diplomatic/sanction | 2024-05-13 | instant | {"where":[{"place":"land","role":"object","precision":"country"}]}
route   | other/arms_supply | 2024-05-14 | instant | {"where":[{"place":"land","role":"origin","precision":"country"},{"place":"town","role":"destination","precision":"city"}]}`);
  const entries = trayOf(answerOf(table), 10);
  expect(entries.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
    'Title of country: only a country is known: Land',
    'Title of none: place not given',
    'Title of object: no place of its own; it is about Land',
    'Title of route: no pin; drawn as a link from Land to Town',
  ]);
  expect(unmarkedOf(answerOf(table))).toMatchObject({ offMap: 3, drawn: 1 });
});

test('what the map draws as a flow or an outline is not counted as “not on the map”, and stands last', () => {
  const table = tableOf(`
route  | other/arms_supply | 2024-05-10 | instant | {"where":[{"place":"land","role":"origin","precision":"country"},{"place":"town","role":"destination","precision":"city"}]}
object | diplomatic/sanction | 2024-05-11 | instant | {"where":[{"place":"shire","role":"object","precision":"region"}]}
none   | offensive/strike | 2024-05-12 | instant`);
  expect(unmarkedOf(answerOf(table))).toMatchObject({ offMap: 1, drawn: 2 });
  expect(trayOf(answerOf(table), 10).map(({ title, isDrawn, reason }) => [title, isDrawn, reason])).toEqual([
    ['Title of none', false, 'place not given'],
    ['Title of route', true, 'no pin; drawn as a link from Land to Town'],
    ['Title of object', true, 'no place of its own; outlined is what it is about: Shire'],
  ]);
});

test('a way between places without a position is no link on the map', () => {
  const table = tableOf(
    'a | other/arms_supply | 2024-05-10 | instant | {"where":[{"place":"here","role":"origin","precision":"country"},{"place":"there","role":"destination","precision":"country"}]}',
    {
      places: [
        { id: 'here', name: 'Here', kind: 'country' },
        { id: 'there', name: 'There', kind: 'country' },
      ],
    },
  );
  expect(trayOf(answerOf(table), 10)).toMatchObject([{ reason: en.offMap.noOutline, isDrawn: false }]);
});

test('a place without any position is said to have none, and is not lost', () => {
  const table = tableOf(
    'a | offensive/strike | 2024-05-10 | instant | {"where":[{"place":"nowhere","role":"location","precision":"city"}]}',
    { places: [{ id: 'nowhere', name: 'Nowhere', kind: 'town' }] },
  );
  expect(trayOf(answerOf(table), 10)).toMatchObject([{ reason: en.offMap.noOutline }]);
});

test('of the built-in dataset, what the columns call placed is on the map and all else in the tray', () => {
  const table = buildTable(builtIn());
  const { offMap } = atlasOf(table);
  const district = WHERE_PRECISIONS.indexOf('country');
  const placed = [...table.scene].filter((precision) => precision < district).length;
  expect(offMap.filter((why) => why === null)).toHaveLength(placed);
});
