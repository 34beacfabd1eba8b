/** The name of a mark, as it is heard: what is drawn first, then track, date, place, and who vouches unless reported. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { nameEvent } from '../../src/wording/name-event.ts';
import { tableOf } from '../fixtures/small.ts';

const IN_TOWN =
  '"where":[{"place":"town","role":"location","precision":"city"},{"place":"shire","role":"object","precision":"region"}]';
const table = tableOf(`
a | offensive/strike | 2024-05-10 | instant | {${IN_TOWN}}
b | diplomatic/statement | 2024-05-11 | instant | {"certainty":{"assertion":"claimed","by":"anna"}}
c | offensive/strike | 2024-05-12 | instant | {"label":"A strike",${IN_TOWN}}`);

test('a reported event: title, track, date, and the place where it happened, not what it is about', () => {
  expect(nameEvent(table, 0, 'best', en)).toBe('Title of a, Fighting, 10 May 2024, Town');
  expect(nameEvent(table, 0, 'best', uk)).toMatch(/^Title of a, Бойові дії, 10 травня 2024/);
});

test('what someone claims says who; without a place none is named', () => {
  expect(nameEvent(table, 1, 'best', en)).toBe('Title of b, Diplomatic, 11 May 2024, Claimed by Anna');
});

test('a label that is drawn comes first, the title after it', () => {
  expect(nameEvent(table, 2, 'best', en)).toBe('A strike, Title of c, Fighting, 12 May 2024, Town');
});
