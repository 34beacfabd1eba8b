/** Each deed is said once on a wide page; elsewhere: `deeds-on-phones`, `deeds-in-frames`, `deeds-in-low-frames`. */
import { test } from 'vitest';
import { languagesOf, LONG, walkPage } from './deeds/walk.ts';

test.concurrent.each(languagesOf('en'))('1440×900, %s', LONG, (lang) =>
  walkPage('wide', { width: 1440, height: 900 }, lang),
);
