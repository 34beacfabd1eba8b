/** The responses on the screen: what is said of each answer, and what is said where there is none. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ResponsesPane } from '../../../src/panes/responses/ResponsesPane.tsx';
import { tableOf } from '../../fixtures/small.ts';
import { renderOn, seenText, sessionOn } from '../reading/within-session.tsx';

const table = tableOf(`
attack | offensive/ground_offensive | 2024-05-10 | instant
quiet  | offensive/strike           | 2024-05-09 | instant
calls  | diplomatic/advocacy        | [2024-05-12..2024-05-13] | within | {"relations":[{"type":"response_to","to":"attack","basis":"inferred"}]}
late   | diplomatic/speech          | 2024-05-20 | instant | {"relations":[{"type":"response_to","to":"attack","basis":"stated"}]}
`);
const answerOf = (title: string): string => seenText(screen.getByRole('button', { name: title }).closest('li'));

test('each answer has its days, says where order in time is all there is, and when it lies outside the window', () => {
  const session = sessionOn(table);
  renderOn(session, <ResponsesPane />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Title of attack',
  ]);
  expect(answerOf('Title of calls')).toContain('2–3 days later · order in time only');
  expect(answerOf('Title of late')).toContain('10 days later');
  expect(answerOf('Title of late')).toContain('outside the window');
  expect(answerOf('Title of calls')).not.toContain('outside the window');
  expect(screen.getByText(/^Fighting: 2 events shown, 1 with an answer under Diplomatic\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Title of late' }));
  expect(session.store.getState().selection.selected).toBe('late');
});

test('what has no answer is folded, with its count', () => {
  renderOn(sessionOn(table), <ResponsesPane />);
  const fold = screen.getByText('No answer coded: 1 event').closest('details') as HTMLDetailsElement;
  expect(within(fold).queryByRole('button')).toBeNull();
  act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(within(fold).getByRole('button', { name: 'Title of quiet' })).toBeTruthy();
});

test('nothing to list: it says so, and what to do where the view is empty', () => {
  const session = sessionOn(table, 'type=speech');
  renderOn(session, <ResponsesPane />);
  fireEvent.click(screen.getByRole('button', { name: 'Drop “of the type speech”' }));
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Title of attack');
});
