/** Each deed is said once on a wide page; elsewhere: `deeds-on-phones`, `deeds-in-frames`, `deeds-in-low-frames`. */
import { test } from 'vitest';
import { LONG, walkPage } from './deeds/walk.ts';

test.concurrent.each(['en', 'uk'] as const)('1440×900, %s', LONG, (lang) =>
  walkPage('wide', { width: 1440, height: 900 }, lang),
);
