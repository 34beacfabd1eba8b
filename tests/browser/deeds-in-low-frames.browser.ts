/** Each deed is said once in a frame that has the height for one pane alone. */
import { test } from 'vitest';
import { languagesOf, LONG, walkFrame } from './deeds/walk.ts';

test.concurrent.each(languagesOf('uk'))('320×256, %s', LONG, (lang) =>
  walkFrame('low', { width: 320, height: 256 }, lang),
);
