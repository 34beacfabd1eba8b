/** A network that lets the late files of the build fail, one or all, and what the page says of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import { region } from './app.ts';

type Screen = Page | Frame;

export const late = async (): Promise<ReadonlySet<string>> => {
  const rest = JSON.parse(await readFile(join(inject('dist'), 'rest.json'), 'utf8')) as readonly string[];
  return new Set(rest.filter((path) => path.endsWith('.js')));
};
/** Without the hash of its content. */
export const nameOf = (path: string): string => path.replace(/^assets\/|-[\w-]{8}\.js$/g, '');
/** Names of what failed at least once, in any test of this file. */
export const hasFailed = new Set<string>();
// What a boundary catches React says in the console.
export const ALLOWED = { allow: [/Failed to load resource|ERR_FAILED|LateError/] };

interface Network {
  /** Lets no late file through, or those alone that are meant. */
  readonly cut: (isMeant?: (name: string) => boolean) => void;
  /** Lets through one of the files that failed, or whatever there is. */
  readonly mend: (what: 'one' | 'all') => void;
  readonly failures: () => number;
  /** Names of what failed since the last cut. */
  readonly failed: () => readonly string[];
}

export const controlNetwork = async (
  routed: Page | BrowserContext,
  fail: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<Network> => {
  const files = await late();
  const mended = new Set<string>();
  const broken = new Set<string>();
  let isCut: ((name: string) => boolean) | null = null;
  let failures = 0;
  await routed.route('**/assets/*.js', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\//, '');
    const name = nameOf(path);
    if (!isCut?.(name) || !files.has(path) || mended.has(path)) {
      await route.continue();
      return;
    }
    hasFailed.add(name);
    broken.add(path);
    failures += 1;
    await fail(route);
  });
  return {
    cut: (isMeant = () => true) => {
      isCut = isMeant;
      mended.clear();
      broken.clear();
    },
    mend: (what) => {
      const [first] = broken;
      if (what === 'all') isCut = null;
      else if (first !== undefined) {
        mended.add(first);
        broken.delete(first);
      }
    },
    failures: () => failures,
    failed: () => [...broken].map(nameOf).toSorted(),
  };
};

/** Map, timeline and status. */
export const expectPage = async (page: Screen): Promise<void> => {
  await region(page, 'Map').waitFor();
  await region(page, 'Timeline').waitFor();
  await page.getByRole('status').filter({ hasText: /event/ }).first().waitFor();
};

export const notice = (page: Screen, name: string): Locator =>
  page.getByRole('alert').filter({ hasText: `“${name}” could not be loaded` });

/** Lets the files of a part through one at a time, and asks for it again each time, until it is there. */
export const retryUntil = async (page: Screen, network: Network, name: string, there: Locator): Promise<void> => {
  await notice(page, name).first().waitFor();
  const isThere = (): Promise<boolean> => there.first().isVisible();
  const told = (): Promise<number> => notice(page, name).count();
  for (let tries = 0; ; tries += 1) {
    await expect.poll(async () => (await isThere()) || (await told()) > 0, { interval: 20, message: name }).toBe(true);
    const before = { failures: network.failures(), told: await told() };
    if (before.told === 0) return;
    if (tries > 30) throw new Error(`${name} does not come`);
    network.mend('one');
    // All at once: what is compared is shown in two places.
    await notice(page, name)
      .getByRole('button', { name: 'Try again' })
      .evaluateAll((buttons) => {
        for (const each of buttons) (each as HTMLButtonElement).click();
      });
    await expect
      .poll(async () => network.failures() > before.failures || (await told()) < before.told, {
        interval: 20,
        message: name,
      })
      .toBe(true);
  }
};
