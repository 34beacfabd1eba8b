/**
 * Presses every button of every state that it reaches, by keyboard, and says where the focus was lost, or a sign is heard. What one state
 * has in common with the one before is pressed once.
 */
import type { Page } from 'playwright-core';
import { follow, painted } from './app.ts';
import { openApp } from './page.ts';
import { heardSigns } from './screen-reader.ts';

const PRESSED =
  'button, summary, [role=tab], [role=option], a[href^="#"], input[type=checkbox], input[type=radio], [role=button]';
/** Of marks of one kind, of rows of one list, so many. */
const ALIKE = 2;

/** Marks each button in sight, and names it so that it is found again in the same state. */
const namesOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([pressed, alike]) => {
      const counts = new Map<string, number>();
      const count = (key: string): number => {
        const now = (counts.get(key) ?? 0) + 1;
        counts.set(key, now);
        return now;
      };
      const modal = document.querySelector('dialog:modal');
      for (const old of document.querySelectorAll('[data-crawl]')) old.removeAttribute('data-crawl');
      return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((each) => {
        const isShown = each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 0;
        if (!isShown || each.matches(':disabled') || (modal && !modal.contains(each))) return [];
        const kind = each.dataset['key']?.split(/[| ]/)[0];
        const list = each.closest('ul, ol, table, [role=listbox]');
        const of = kind ?? (list ? `${list.className} ${each.className}` : '');
        if (of !== '' && count(of) > alike) return [];
        const name = each.getAttribute('aria-label') ?? each.textContent?.trim() ?? '';
        const place = each.closest('[aria-label]:not(button, input)')?.getAttribute('aria-label') ?? '';
        // Texts that count or tell a date change; the button is the same.
        const key = `${place} · ${name.replaceAll(/\d+/g, '#')}`;
        const full = `${key} ${count(key)}`;
        each.dataset['crawl'] = full;
        return [full];
      });
    },
    [PRESSED, ALIKE] as const,
  );

/** What is wrong with where the focus is; '' = nothing. */
const focusFault = async (page: Page): Promise<string> => {
  const read = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return 'on nothing';
      return at.checkVisibility({ visibilityProperty: true }) ? '' : `on what is hidden, ${at.outerHTML.slice(0, 80)}`;
    });
  let fault = await read();
  // A part that has yet to come may take it.
  for (let tries = 0; fault !== '' && tries < 10; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(50);
    // oxlint-disable-next-line no-await-in-loop
    fault = await read();
  }
  return fault;
};

const press = async (page: Page, name: string): Promise<boolean> => {
  const names = await namesOf(page);
  if (!names.includes(name)) return false;
  const isBox = await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-crawl]')].find(
      (each) => each.dataset['crawl'] === wanted,
    );
    found?.focus({ preventScroll: true });
    return found?.matches('input') ?? false;
  }, name);
  await page.keyboard.press(isBox ? 'Space' : 'Enter');
  await painted(page);
  await painted(page);
  return true;
};

export interface Crawl {
  readonly presses: number;
  readonly states: number;
  /** The ways that led to a lost focus, or to a sign that is no word for who listens. */
  readonly faults: readonly string[];
}

/**
 * @param skip names of buttons that lead out of the page
 * @param depth how many presses lead to the last state whose buttons are pressed
 */
export const crawl = async (
  page: Page,
  query: string,
  { skip, depth }: { skip: RegExp; depth: number },
): Promise<Crawl> => {
  const faults: string[] = [];
  const seen = new Set<string>();
  const signs = new Set<string>();
  let [presses, states] = [0, 0];
  let rest = '';
  /** The view of the link, with nothing open: without loading it anew where that is possible. */
  const begin = async (): Promise<void> => {
    if (rest !== '') {
      for (const key of ['Escape', 'Escape', 'Escape']) {
        // oxlint-disable-next-line no-await-in-loop
        await page.keyboard.press(key);
      }
      await follow(page, query);
      await painted(page);
      if ((await namesOf(page)).join('\n') === rest) return;
    }
    await openApp(page, query);
    await painted(page);
    rest = (await namesOf(page)).join('\n');
  };
  const go = async (path: readonly string[]): Promise<boolean> => {
    await begin();
    for (const name of path) {
      // oxlint-disable-next-line no-await-in-loop
      if (!(await press(page, name))) return false;
    }
    return true;
  };
  const check = async (path: readonly string[]): Promise<void> => {
    const fault = await focusFault(page);
    if (fault !== '') faults.push(`${path.join(' → ')}: ${fault}`);
    for (const said of await heardSigns(page)) {
      if (signs.has(said)) continue;
      signs.add(said);
      faults.push(`${path.join(' → ')}: a sign is left in ${said}`);
    }
  };
  const walk = async (path: readonly string[]): Promise<void> => {
    if (!(await go(path))) return;
    states += 1;
    const names = (await namesOf(page)).filter((name) => !seen.has(name) && !skip.test(name));
    for (const name of names) seen.add(name);
    const next: (readonly string[])[] = [];
    let isFresh = true;
    const before = (await namesOf(page)).join('\n');
    for (const name of names) {
      const way = [...path, name];
      // oxlint-disable no-await-in-loop -- one page
      if (!isFresh && !(await go(path))) continue;
      if (!(await press(page, name))) continue;
      presses += 1;
      await check(way);
      const now = await namesOf(page);
      isFresh = now.join('\n') === before;
      if (isFresh) continue;
      if (way.length < depth && now.some((each) => !seen.has(each))) next.push(way);
      await page.keyboard.press('Escape');
      await painted(page);
      await check([...way, 'Escape']);
      // oxlint-enable no-await-in-loop
    }
    // oxlint-disable-next-line no-await-in-loop
    for (const way of next) await walk(way);
  };
  await walk([]);
  return { presses, states, faults };
};
