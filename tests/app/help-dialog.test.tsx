/** The sheet of keys says what is printed on the keys in use, where the browser tells. */
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { HelpDialog } from '../../src/app/HelpDialog.tsx';
import type { PreferencesStore } from '../../src/app/preferences-store.ts';

const kept = { characterKeys: true };
const preferences = {
  getState: () => kept,
  subscribe: () => () => undefined,
} as unknown as PreferencesStore;

test('beside a bracket stands the letter that a Ukrainian keyboard has in its place', async () => {
  const layout = new Map([['BracketLeft', 'х']]);
  vi.stubGlobal('navigator', { userAgent: '', keyboard: { getLayoutMap: async () => layout } });
  render(<HelpDialog preferences={preferences} onClose={() => undefined} />);
  const printed = await screen.findByText('х');
  expect(printed.closest('span')?.textContent).toBe('[ (х)');
  expect(screen.getByText(']').closest('span')?.textContent).toBe(']');
  vi.unstubAllGlobals();
});
