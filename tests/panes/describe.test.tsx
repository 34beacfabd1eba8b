/** The view in words: a sentence at the top of the page, and a panel to read and to take along. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DescribePanel } from '../../src/panes/describe/DescribePanel.tsx';
import { Summary } from '../../src/panes/describe/Summary.tsx';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { buildTable } from '../../src/events/build.ts';
import { nextFrame, renderOn, sessionOn } from './reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);

test('the sentence follows the view', async () => {
  const session = sessionOn(table);
  const { container } = renderOn(session, <Summary />);
  expect(container.textContent).toMatch(/^8 to 16 May 2024: 9 of 10 events/);
  session.actions.setFilter('certainty', { values: ['claimed'], exclude: false });
  await nextFrame();
  expect(container.textContent).toMatch(/Only what is claimed\./);
});

test('the panel names every shown event, and is copied with the link', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const close = vi.fn();
  renderOn(sessionOn(table), <DescribePanel onClose={close} />);
  const panel = screen.getByRole('region', { name: 'Describe this view' });
  const shown = table.records.filter(({ id }) =>
    panel.textContent.includes(table.records[table.indexOf.get(id)!]!.title),
  );
  expect(shown).toHaveLength(9);
  fireEvent.click(screen.getByRole('button', { name: 'Copy every event' }));
  await nextFrame();
  expect(write).toHaveBeenCalledOnce();
  expect(write.mock.calls[0]![0]).toMatch(/^- .+\n {2}- 8 to 16 May 2024/);
  expect(write.mock.calls[0]![0]).toContain(location.host);
  fireEvent.keyDown(panel, { key: 'Escape' });
  expect(close).toHaveBeenCalled();
  write.mockRestore();
});

test('names in another language than the page’s say so, in the sentence and in the panel; its own words do not', () => {
  const foreign = buildTable({ ...table.document, language: 'de' });
  const { container } = renderOn(
    sessionOn(foreign),
    <>
      <Summary />
      <DescribePanel onClose={() => undefined} />
    </>,
  );
  const marked = [...container.querySelectorAll('[lang]')];
  expect(new Set(marked.map((element) => element.getAttribute('lang')))).toEqual(new Set(['de']));
  expect(container.querySelectorAll('.visually-hidden [lang]').length).toBeGreaterThan(0);
  const words = marked.map(({ textContent }) => textContent);
  expect(words).toContain('Title of ground');
  const rest = container.cloneNode(true) as Element;
  for (const element of rest.querySelectorAll('[lang]')) element.remove();
  expect(rest.textContent).not.toMatch(/Title of/);
  expect(rest.textContent).toMatch(/9 of 10 events/);
});

test('in the page’s own language nothing is marked', () => {
  const { container } = renderOn(sessionOn(buildTable({ ...table.document, language: 'en' })), <Summary />);
  expect(container.textContent).toMatch(/Title of/);
  expect(container.querySelector('[lang]')).toBeNull();
});
