/** What axe finds on a page, one line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param scope a selector; the whole page by default */
export const axeFindings = async (page: Page, scope?: string): Promise<readonly string[]> => {
  const builder = new AxeBuilder({ page });
  if (scope !== undefined) builder.include(scope);
  const { violations } = await builder.withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
};
