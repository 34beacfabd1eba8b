/** Undo and redo of the view, and the first visit's hint. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { button, pressInMore, searchOf, show, untilReady } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

/** A busy machine takes its time; a test that passes does not. */
const PATIENT = { timeout: 10_000 };

test('undo and redo by button: named, idle where there is nothing, over a reload, and never out of the page', () =>
  withPage({}, async (page) => {
    await page.goto('about:blank');
    await openApp(page);
    const undo = page.getByRole('button', { name: /^Undo/ });
    const redo = page.getByRole('button', { name: /^Redo/ });
    await button(page, 'More').click();
    expect([await undo.getAttribute('aria-disabled'), await redo.getAttribute('aria-disabled')]).toEqual([
      'true',
      'true',
    ]);
    await undo.click({ force: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await pressInMore(page, 'Table');
    await page.getByRole('table').first().getByRole('button', { name: 'Battle for Vovchansk' }).click();
    await expect.poll(() => searchOf(page), PATIENT).toBe('?sel=vovchansk-battle&view=table');
    await pressInMore(page, 'Undo: selection');
    await expect.poll(() => searchOf(page), PATIENT).toBe('?view=table');
    // The panel stays: who goes back one step often goes back another.
    await button(page, 'Redo: selection').waitFor();
    await page.reload();
    await untilReady(page);
    await button(page, 'More').click();
    await redo.waitFor();
    expect([await undo.getAttribute('aria-disabled'), await redo.getAttribute('aria-disabled')]).toEqual([null, null]);
    await redo.click();
    await expect.poll(() => searchOf(page), PATIENT).toBe('?sel=vovchansk-battle&view=table');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => searchOf(page), PATIENT).toBe('');
    await expect.poll(() => undo.getAttribute('aria-disabled'), PATIENT).toBe('true');
    expect(page.url()).not.toBe('about:blank');
  }));

test('in a frame undo is its own, and the host’s Back button stays the host’s', () =>
  withPage({}, async (page) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Host</title><iframe src="./" style="width:1200px;height:800px;border:0"></iframe>',
      }),
    );
    await page.goto('./host.html');
    const frame = page.frameLocator('iframe');
    const length = await page.evaluate(() => history.length);
    await frame.getByRole('button', { name: 'More', exact: true }).click();
    await frame.getByRole('button', { name: 'Table', exact: true }).click();
    await frame.getByRole('region', { name: 'Table' }).waitFor();
    await frame.getByRole('button', { name: 'More', exact: true }).click();
    await frame.getByRole('button', { name: 'Undo: view' }).click();
    await page.keyboard.press('Escape');
    await frame.getByRole('region', { name: 'Map' }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await frame.getByRole('region', { name: 'Table' }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await frame.locator('.onboarding-hint').count()).toBe(0);
  }));

const hint = (page: Page): Locator => page.locator('.timeline-caption .onboarding-hint:not(:empty)');

test('the hint: shown once, over no mark, without the focus, gone with the first interaction and for good', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await hint(page).getByText(en.helpSheet.hint).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const covered = await page.evaluate(() => {
      const box = document.querySelector('.onboarding-hint')?.getBoundingClientRect() as DOMRect;
      return [...document.querySelectorAll('.mark-button:not([hidden]), [role=slider], [data-floats]')].filter(
        (mark) => {
          const other = mark.getBoundingClientRect();
          return (
            other.width > 0 &&
            other.left < box.right &&
            other.right > box.left &&
            other.top < box.bottom &&
            other.bottom > box.top
          );
        },
      ).length;
    });
    expect(covered).toBe(0);
    expect(await axeFindings(page, { scope: '.onboarding-hint' })).toEqual([]);
    await page.mouse.wheel(0, 10);
    await page.locator('.onboarding-hint').waitFor({ state: 'detached' });
    await page.reload();
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.onboarding-hint').count()).toBe(0);
  }));

test('the hint cuts no word of the status', () =>
  withPage({ width: 1000 }, async (page) => {
    await openApp(page);
    await page.locator('.onboarding-hint:not(:empty)').waitFor({ state: 'attached' });
    for (const query of ['?lang=uk', '?at=2024-05-12&mode=sofar', '?lang=uk&story=2']) {
      await show(page, query, { width: 1000, height: 900 });
      await page.locator('.onboarding-hint:not(:empty)').waitFor({ state: 'attached' });
      const cut = await page.locator('.timeline-caption').evaluate((strip) => {
        const box = strip.getBoundingClientRect();
        return [...strip.querySelectorAll('.status-line span, .status-line button')]
          .filter((part) => part.textContent && getComputedStyle(part).display !== 'contents')
          .map((part) => ({ text: part.textContent, part: part.getBoundingClientRect() }))
          .filter(({ part }) => part.width > 1 && (part.right > box.right + 1 || part.bottom > box.bottom + 1))
          .map(({ text }) => text);
      });
      expect(cut, query).toEqual([]);
    }
  }));

test('the hint’s own button dismisses it, and the press goes no further', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await hint(page).waitFor();
    await button(page, en.helpSheet.hintDismiss).click();
    await page.locator('.onboarding-hint').waitFor({ state: 'detached' });
    await expect.poll(() => searchOf(page)).toBe('');
  }));

test.each(['?ui=lite', '?ui=bare'])('no hint with %s', (query) =>
  withPage({}, async (page) => {
    await openApp(page, query);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.onboarding-hint').count()).toBe(0);
  }),
);

test('where the browser keeps nothing, the page works and the hint comes once a page', () =>
  withPage({ isChanged: true }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openApp(page);
    await hint(page).waitFor();
    await page.mouse.wheel(0, 10);
    await page.locator('.onboarding-hint').waitFor({ state: 'detached' });
  }));
