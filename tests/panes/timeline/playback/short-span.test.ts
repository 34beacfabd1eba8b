import { expect, test } from 'vitest';
import { millis } from '../../../../src/base/brand.ts';
import { zoneOf } from '../../../../src/base/time/zone.ts';
import { shortSpan } from '../../../../src/panes/timeline/playback/short-span.ts';

const KYIV = zoneOf('Europe/Kyiv');

/** By Kyiv's clock, which is three hours ahead in summer. */
test.each([
  ['2024-05-10T00:00+03:00', '2024-05-11T00:00+03:00', '10 May 2024'],
  ['2024-04-30T00:00+03:00', '2024-05-11T00:00+03:00', '30 Apr – 10 May 2024'],
  ['2024-05-10T14:00+03:00', '2024-05-10T14:01+03:00', '10 May, 14:00'],
  ['2024-05-10T14:00+03:00', '2024-05-10T14:59+03:00', '14:00–14:58'],
  ['2024-05-10T14:00:01+03:00', '2024-05-10T14:00:46+03:00', '14:00:01–14:00:45'],
  ['2024-05-10T00:00+03:00', '2024-05-10T12:00+03:00', '00:00–11:59'],
  ['2024-05-10T22:00+03:00', '2024-05-11T03:00+03:00', '10–11 May 2024'],
  ['2023-12-31T22:00+02:00', '2024-01-01T03:00+02:00', 'Dec 2023 – Jan 2024'],
  ['2000-02-29T00:00+02:00', '2024-05-11T00:00+03:00', '2000–2024'],
])('where there is little room, %s to %s is said as %s', (start, end, said) => {
  expect(shortSpan({ start: millis(Date.parse(start)), end: millis(Date.parse(end)) }, KYIV, 'en-GB')).toBe(said);
  expect(said.length).toBeLessThanOrEqual(20);
});
