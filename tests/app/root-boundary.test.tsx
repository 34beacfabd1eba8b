/** The last boundary: a page that has stopped says so, gives back a story that is in no file, and reloads. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RootBoundary } from '../../src/app/RootBoundary.tsx';
import { createShellStore } from '../../src/app/shell-store.ts';
import type { StoryRecord } from '../../src/events/format/schema.ts';

const Bug = (): never => {
  throw new Error('a bug');
};
const setUp = (story: readonly StoryRecord[] | null, isStorySaved = false) => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  const shell = createShellStore();
  shell.setState({ story, isStorySaved });
  const app = { shell, reload: vi.fn<() => void>(), rescueStory: vi.fn<() => void>() };
  render(
    <RootBoundary app={app}>
      <Bug />
    </RootBoundary>,
  );
  silence.mockRestore();
  return app;
};
const STORY: readonly StoryRecord[] = [{ title: 'A step', text: '', state: '' }];

test('a page that has stopped says so and can be reloaded', async () => {
  const { reload } = setUp(null);
  expect(screen.getByRole('alert').textContent).toContain('the page has stopped');
  expect(screen.queryByRole('button', { name: 'Download the story' })).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a story that is in no file can be downloaded first', async () => {
  const { rescueStory } = setUp(STORY);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Download the story' }));
  expect(rescueStory).toHaveBeenCalledTimes(1);
});

test('a story that is in a file as it is asks for nothing', () => {
  setUp(STORY, true);
  expect(screen.queryByRole('button', { name: 'Download the story' })).toBeNull();
});
