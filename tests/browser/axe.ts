/** What axe finds on a page, in both themes, one line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { painted } from './app.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Everything in the light theme and again, on the same page, in the dark one.
 * @param scope a selector; the whole page by default
 */
export const axeFindings = async (page: Page, scope?: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
    await painted(page);
    // There are no frames of other origins in it: without those, axe needs no second page to collect what it found.
    const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (scope !== undefined) builder.include(scope);
    const { violations } = await builder.withTags(TAGS).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      ),
    );
  }
  return found;
};
