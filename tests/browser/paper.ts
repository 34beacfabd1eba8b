/** The page as it is for a printer. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** All of it is there when the event is over: browsers lay out what they find then. Its code comes late. */
export const beforePrint = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('.paper svg text').length;
      }),
    )
    .toBeGreaterThan(5);
