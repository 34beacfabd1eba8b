/** Each deed is said once in a frame of a phone's width. */
import { test } from 'vitest';
import { languagesOf, LONG, walkFrame } from './deeds/walk.ts';

test.concurrent.each(languagesOf('en'))('375×640, %s', LONG, (lang) =>
  walkFrame('frame', { width: 375, height: 640 }, lang),
);
