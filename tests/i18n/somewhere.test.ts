/** "Somewhere in" a place: names that are adjectives are declined, all others stay as they are. */
import { expect, test } from 'vitest';
import { somewhere } from '../../src/i18n/uk/somewhere.ts';

test.each([
  ['Харківська область', 'десь у Харківській області'],
  ['Одеська область', 'десь в Одеській області'],
  ['Івано-Франківська область', 'десь в Івано-Франківській області'],
  ['Чугуївський район', 'десь у Чугуївському районі'],
  ['Краснодарський край', 'десь у Краснодарському краї'],
  ['Harer Region', 'десь у межах: Harer Region'],
  ['Донбас', 'десь у межах: Донбас'],
])('%s: %s', (name, text) => {
  expect(somewhere(name)).toBe(text);
});
