/** The static server and the page fixture themselves. */
import { expect, inject, test } from 'vitest';
import { withPage } from './page.ts';

test('the built page loads in a real browser without an error', () =>
  withPage({}, async (page) => {
    const response = await page.goto(inject('baseURL'));
    expect(response?.status()).toBe(200);
    expect(await page.title()).toContain('Timefront');
  }));
