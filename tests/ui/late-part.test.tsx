/** A component that comes late: the rest stands without it, its place says that it did not come, and another try imports anew. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FunctionComponent } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LateError, type LateReason } from '../../src/base/fetch-then-import.ts';
import { uk } from '../../src/i18n/uk.ts';
import { MessagesContext } from '../../src/i18n/use-messages.ts';
import { inDialog, latePart } from '../../src/ui/late-part.tsx';
import { ReloadContext } from '../../src/ui/PartFailed.tsx';

afterEach(() => vi.useRealTimers());

const Panel = ({ onClose }: { readonly onClose?: () => void }) => (
  <p>
    The panel{' '}
    <button type="button" onClick={onClose}>
      Hide
    </button>
  </p>
);
/** Fails for each reason in turn, then comes. */
const failing = (...reasons: LateReason[]) =>
  vi.fn<() => Promise<FunctionComponent<{ readonly onClose?: () => void }>>>(() => {
    const reason = reasons.shift();
    return reason ? Promise.reject(new LateError(reason)) : Promise.resolve(Panel);
  });

test('it comes when it is first rendered, and keeps its room until then', async () => {
  const load = failing();
  const Late = latePart({ load, name: () => 'Filters', wait: () => <p>…</p> });
  expect(load).not.toHaveBeenCalled();
  render(<Late />);
  expect(screen.getByText('…')).toBeDefined();
  expect(await screen.findByText(/The panel/)).toBeDefined();
});

test('where it fails the rest stands, its place says so by name, and each try imports anew', async () => {
  const load = failing('unreachable', 'unreachable');
  const Late = latePart({ load, name: () => 'Filters' });
  const user = userEvent.setup();
  render(
    <>
      <p>The rest</p>
      <Late />
    </>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('“Filters” could not be loaded');
  expect(screen.getByText('The rest')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert').textContent).toContain('“Filters” could not be loaded');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/The panel/)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(load).toHaveBeenCalledTimes(3);
});

test('opened a second time it is tried again without being told to', async () => {
  const load = failing('unreachable');
  const Late = latePart({ load, name: () => 'Filters' });
  const { unmount } = render(<Late />);
  await screen.findByRole('alert');
  unmount();
  render(<Late />);
  expect(await screen.findByText(/The panel/)).toBeDefined();
});

test('where its file is gone a newer version of the page is spoken of, and reloading is offered', async () => {
  const reload = vi.fn<() => void>();
  const Late = latePart({ load: failing('gone'), name: () => 'Filters' });
  const user = userEvent.setup();
  render(
    <ReloadContext value={reload}>
      <Late />
    </ReloadContext>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('newer version');
  await user.click(screen.getByRole('button', { name: 'Reload the page' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('in the language of the page', async () => {
  const Late = latePart({ load: failing('unreachable'), name: ({ app }) => app.filters });
  render(
    <MessagesContext value={uk}>
      <Late />
    </MessagesContext>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain(
    `Не вдалося завантажити частину «${uk.app.filters}»`,
  );
});

test('a panel or a dialog that did not come can be closed', async () => {
  const onClose = vi.fn<() => void>();
  const user = userEvent.setup();
  const Late = latePart({ load: failing('unreachable'), name: () => 'Filters' });
  const { unmount } = render(<Late onClose={onClose} />);
  await user.click(await screen.findByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  unmount();
  const Dialog = latePart<{ readonly onClose: () => void }>({
    load: failing('unreachable'),
    name: () => 'Share',
    frame: inDialog,
  });
  render(<Dialog onClose={onClose} />);
  expect(await screen.findByRole('dialog', { name: 'Share' })).toBeDefined();
});

test('what came unasked says nothing where it fails, and is tried again later and when the network is back', async () => {
  vi.useFakeTimers();
  const load = failing('unreachable', 'unreachable', 'unreachable');
  const Late = latePart({ load });
  const { container } = render(<Late />);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(load).toHaveBeenCalledTimes(1);
  expect(container.textContent).toBe('');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(load).toHaveBeenCalledTimes(3);
  act(() => {
    dispatchEvent(new Event('online'));
  });
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(container.textContent).toContain('The panel');
});

test('a bug in it stays in its place: named where it was asked for, nothing where it was not', async () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Bug = (): never => {
    throw new Error('a bug');
  };
  const Named = latePart({ load: () => Promise.resolve(Bug as FunctionComponent), name: () => 'Filters' });
  const Unasked = latePart({ load: () => Promise.resolve(Bug as FunctionComponent) });
  render(
    <>
      <p>The rest</p>
      <Named />
      <Unasked />
    </>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('“Filters”');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByText('The rest')).toBeDefined();
  silence.mockRestore();
});
