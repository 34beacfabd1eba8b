/** The reader's own time zone is in nothing that is told, linked or drawn. */
import { afterEach, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { createTimeScale } from '../../src/layout/timeline/axis.ts';
import { layoutAxis } from '../../src/layout/timeline/axis-labels.ts';
import { unitOf } from '../../src/base/time/units.ts';
import { timelineWords } from '../../src/panes/timeline/timeline-words.ts';
import { contextOf, parseWindow } from '../../src/selection/context.ts';
import { parseLink, writeLink } from '../../src/selection/link.ts';
import { describeWhen } from '../../src/wording/describe-when.ts';
import { tableOf } from '../fixtures/small.ts';

const before = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = before;
});

const LINK = 't=2024-03-30..2024-03-31T05:29&at=2024-03-31T04:00';

const told = (timeZone: string): readonly string[] => {
  process.env['TZ'] = timeZone;
  // Else the zone would not be the reader's, and nothing would be tried.
  expect(new Date(2024, 0).getTimezoneOffset() === 0).toBe(timeZone === 'UTC');
  const table = tableOf(
    'a | offensive/strike | 2024-03-31T02:30/2024-03-31T04:29 | span\nb | offensive/strike | 1899-12-31 | instant',
  );
  const context = contextOf(table);
  const { selection } = parseLink(LINK, context);
  const window = parseWindow('2024-03-30..2024-03-31', context)!;
  const { labels } = layoutAxis(
    {
      scale: createTimeScale(window, 0, 900),
      zone: table.zone,
      words: timelineWords(en, table, window, () => '', true),
      measure: (text, { size }) => text.length * size * 0.5,
      handles: [],
      isYearSaid: false,
      finest: unitOf(table.zone, 'hour'),
      knownUntil: window.end,
    },
    0,
  );
  return [
    writeLink(selection, context),
    ...[0, 1].map((row) => describeWhen(table, row, 'best', en).text),
    ...labels.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    String(table.best.startMin),
  ];
};

test.each(['America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
  'in %s as in UTC',
  (timeZone) => {
    const there = told(timeZone);
    expect(there[0]).toBe(LINK);
    expect(there).toEqual(told('UTC'));
  },
);
