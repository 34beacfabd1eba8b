/** The comparison's panel as people and assistive technology meet it. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { uk } from '../../../src/i18n/uk.ts';
import { ComparePanel } from '../../../src/panes/compare/ComparePanel.tsx';
import { writeLink } from '../../../src/selection/link.ts';
import type { Session } from '../../../src/session/session.ts';
import { tableOf } from '../../fixtures/small.ts';
import { heard, renderOn, seenText, sessionOn } from '../reading/within-session.tsx';

const at = (place: string, precision = 'city'): string =>
  `{"where":[{"place":"${place}","role":"location","precision":"${precision}"}]}`;
const many = (count: number, day: string): string =>
  Array.from(
    { length: count },
    (_, i) => `m${day}-${i} | offensive/strike | 2024-05-${day} | instant | ${at('town')}`,
  ).join('\n');
const table = tableOf(`
${many(12, '02')}
${many(18, '10')}
lasting | diplomatic/meeting   | 2024-05-02/2024-05-11   | span   | ${at('shire', 'region')}
vague   | diplomatic/speech    | [2024-05-11..2024-05-20] | within |
nodate  | diplomatic/statement |                          |        |`);
const SAME_LENGTH = 't=2024-05-09..2024-05-12&cmp=2024-05-01..2024-05-04';

const open = (
  link = SAME_LENGTH,
): { readonly session: Session; readonly link: () => string; readonly user: ReturnType<typeof userEvent.setup> } => {
  const session = sessionOn(table, link);
  renderOn(session, <ComparePanel />);
  return { session, link: () => writeLink(session.store.getState().selection, session.table), user: userEvent.setup() };
};
const cells = (name: string): readonly (string | null)[] =>
  within(screen.getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell').map(seenText);
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const notes = (): string => screen.getByRole('list').textContent ?? '';

test('counts stand side by side with their difference; a percentage only from ten events in B', () => {
  open();
  expect(cells('All events')).toEqual(['19–20', '13', '+6 to +7+46 to +54 %']);
  expect(cells('Fighting')).toEqual(['18', '12', '+6+50 %']);
  expect(cells('meeting')).toEqual(['1', '1', 'same']);
  expect(cells('speech')).toEqual(['0–1', '0', '0 to +1']);
  expect(cells('No scene on the map')).toEqual(['0–1', '0', '0 to +1']);
  expect(notes()).toContain('Where B surely holds fewer than 10 events, they are too few to compare by percentage.');
});

test('a range of numbers is heard in words', () => {
  const heardIn = (name: string): readonly string[] =>
    within(screen.getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell').map(heard);
  open();
  expect(heardIn('All events').slice(0, 3)).toEqual(['19 to 20', '13', '+6 to +7+46 to +54 %']);
  expect([uk.comparePanel.saidRange('+17…+29'), uk.comparePanel.saidRange('−20…−10 %')]).toEqual([
    'від +17 до +29',
    'від −20 до −10 %',
  ]);
});

test('what counts twice, only possibly or not at all is said', () => {
  open();
  expect(notes()).toContain('1 event is in both and counts in both.');
  expect(notes()).toContain('Perhaps in the window, perhaps not: 1 of A’s events.');
  expect(notes()).toContain('1 event without a date is left out.');
  expect(notes()).not.toContain('a day');
});

test('windows of different length are compared by events a day, and their lengths are said', () => {
  open('t=2024-05-09..2024-05-12&cmp=2024-05-01..2024-05-08');
  expect(notes()).toContain('A counts over 4 days, B over 8 days');
  const rates = screen.getByRole('rowheader', { name: 'Events a day' }).closest('tbody')!;
  expect(within(rates).getByRole('rowheader', { name: 'Fighting' }).closest('tr')?.textContent).toBe(
    'Fighting4.51.5+3+200 %',
  );
  expect(screen.getByRole('columnheader', { name: 'Difference' })).toBeTruthy();
});

test('a window without events, and a B too small for percentages, say so', () => {
  open('t=2024-05-09..2024-05-12&cmp=2024-04-01..2024-04-04');
  expect(notes()).toContain('No event falls in B.');
  expect(screen.queryByText(/%/)).toBeNull();
  act(() => {
    fireEvent.change(field('B from'), { target: { value: '3 May 2024' } });
  });
  act(() => {
    fireEvent.change(field('B to'), { target: { value: '6 May 2024' } });
  });
  act(() => {
    fireEvent.blur(field('B to'));
  });
  expect(notes()).toContain('B surely holds fewer than 10 events: too few to compare by percentage.');
  expect(screen.queryByText(/\d %/)).toBeNull();
});

test('dates of B are typed; what can’t be read stays in the field with the reason', async () => {
  const { user, link } = open();
  await user.clear(field('B from'));
  await user.type(field('B from'), '3/4/2024{Enter}');
  expect(field('B from').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toContain('Which is the month?');
  expect(link()).toContain('cmp=2024-05-01..2024-05-04');
  await user.clear(field('B from'));
  await user.type(field('B from'), '2 May{Enter}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(link()).toContain('cmp=2024-05-02..2024-05-04');
});

test('what of unknown start is counted in one period may hold in the other, and it is said', () => {
  renderOn(
    sessionOn(tableOf('war | offensive/ground_offensive | /.. | state'), 'cmp=2024-05-01..2024-05-04'),
    <ComparePanel />,
  );
  expect(notes()).toContain('Start not given: 1 more may hold in B.');
});

test('other dates are a press away, and the one in force is marked', async () => {
  const { user, link } = open();
  await user.click(screen.getByRole('button', { name: 'Other dates for B' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'A month earlier' }));
  expect(link()).toContain('cmp=2024-04-09..2024-04-12');
  await user.click(screen.getByRole('button', { name: 'Other dates for B' }));
  expect(screen.getByRole('menuitemradio', { name: 'A month earlier' }).getAttribute('aria-checked')).toBe('true');
  expect(screen.queryByRole('menuitemradio', { name: 'All data after' })).not.toBeNull();
});

test('A and B change places in one step, and the comparison can be ended', async () => {
  const { user, session, link } = open('cmp=2024-05-01..2024-05-04');
  await user.click(screen.getByRole('button', { name: 'Swap A and B' }));
  expect(link()).toBe('t=2024-05-01..2024-05-04&cmp=2024-05-08..2024-05-16');
  await user.click(screen.getByRole('button', { name: 'Swap A and B' }));
  expect(link()).toBe('cmp=2024-05-01..2024-05-04');
  await user.click(screen.getByRole('button', { name: 'End comparison' }));
  expect(session.store.getState().selection.compare).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the towns of a region open under it', async () => {
  const { user } = open();
  expect(cells('Shire')).toEqual(['19', '13', '+6+46 %']);
  expect(screen.queryByRole('rowheader', { name: 'Town' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Shire' }));
  expect(cells('Town')).toEqual(['18', '12', '+6+50 %']);
});

test('while A grows with the playhead the panel says so', () => {
  open(`${SAME_LENGTH}&mode=sofar&at=2024-05-10`);
  expect(screen.getByText('A counts what had begun by the playhead; B stands whole.')).toBeTruthy();
  expect(cells('strike')).toEqual(['18', '12', '+6']);
});
