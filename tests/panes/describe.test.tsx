/** The view in words: a sentence at the top of the page, and a panel to read and to take along. */
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DescribePanel } from '../../src/panes/describe/DescribePanel.tsx';
import { Summary } from '../../src/panes/describe/Summary.tsx';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
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
