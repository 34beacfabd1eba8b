/** What axe finds on a page, in both themes, one line each. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { painted } from './app.ts';

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of those, the rules that judge colours: a theme changes nothing else. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

export interface AxeSettings {
  /** A selector of what is looked at; all by default. */
  readonly scope?: string;
  /** A selector of what is left out: it is looked at elsewhere. */
  readonly except?: string;
  /** Whose rules; those of WCAG by default. */
  readonly tags?: readonly string[];
  /** A frame of the page, in place of the page itself; what stands in frames is never looked at from outside. */
  readonly frame?: Frame;
}

/** Everything in the light theme, and on the same page the colours of the dark one. */
export const axeFindings = async (page: Page, settings: AxeSettings = {}): Promise<readonly string[]> => {
  const { scope, except, tags = WCAG, frame = page.mainFrame() } = settings;
  const found: string[] = [];
  // Half a megabyte, once for each page.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The app follows a little later than a page of styles alone.
    await frame.waitForFunction((theme) => {
      const root = document.querySelector('html');
      return root !== null && (root.dataset['theme'] ?? theme) === theme;
    }, colorScheme);
    await painted(page);
    const options: RunOptions = {
      runOnly: colorScheme === 'light' ? { type: 'tag', values: [...tags] } : { type: 'rule', values: OF_COLOUR },
      resultTypes: ['violations'],
      iframes: false,
    };
    found.push(
      ...(
        await frame.evaluate(
          async ([include, exclude, how]) => {
            const { run } = (window as unknown as { axe: { run: (on: object, how: object) => Promise<AxeResults> } })
              .axe;
            const { violations } = await run({ include, ...(exclude === null ? {} : { exclude }) }, how);
            return violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
            );
          },
          [scope ?? 'html', except ?? null, options] as const,
        )
      ).map((line) => `${colorScheme}: ${line}`),
    );
  }
  return found;
};
