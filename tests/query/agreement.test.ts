/** Status, map, tray, timeline, table and the filters' counts tell of the same events, whatever the view. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_FILTERS, SURE_LINES } from '../../src/query/sure-lines.ts';
import { describeStatusLine } from '../../src/wording/describe-empty.ts';
import { opacitiesOf } from '../../src/layout/opacity.ts';
import { KINDS, valueColumn } from '../../src/query/filters/row-values.ts';
import { atlasOf } from '../../src/query/places/atlas.ts';
import { frameAround } from '../../src/base/geo/frame.ts';
import { layoutDisc } from '../../src/layout/map/layout-disc.ts';
import { layoutRow } from '../../src/layout/map/layout-row.ts';
import { layoutMap } from '../../src/layout/map/layout-map.ts';
import type { MapScene } from '../../src/layout/map/types.ts';
import { placesOf, trayOf, unmarkedOf } from '../layout/map/scene.ts';
import { createAsk } from '../../src/query/pipeline.ts';
import { ofFirstWindow } from '../../src/query/question.ts';
import { createTimeScale } from '../../src/layout/timeline/axis.ts';
import { MAX_ROWS } from '../../src/layout/timeline/layout-as-bars.ts';
import { drawUndatedStrip } from '../../src/layout/timeline/undated-strip.ts';
import { NOTHING_OPEN } from '../../src/layout/timeline/occasion-rows.ts';
import { plotFrame } from '../../src/layout/timeline/plot-frame.ts';
import { layoutTimeline } from '../../src/layout/timeline/layout.ts';
import { COLUMNS } from '../../src/wording/table/columns.ts';
import { describePresence } from '../../src/wording/table/row-notes.ts';
import { rowOrder } from '../../src/wording/table/row-order.ts';
import type { RowAnswer, Question } from '../../src/query/types.ts';
import { buildTable } from '../../src/events/build.ts';
import { SHAPES } from '../../src/events/codes.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import type { Filters } from '../../src/selection/selection.ts';
import { describeStatus } from '../../src/wording/describe-status.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { questionsOf } from '../fixtures/views.ts';
import { timelineWords } from '../layout/timeline/words.ts';
import { ask, countsOf, withRows } from '../fixtures/ask.ts';

const DATASETS: readonly [string, EventTable, number][] = [
  ['the built-in dataset', buildTable(builtIn()), 250],
  ['an invented one', buildTable(syntheticDataset(240, 9)), 60],
];

const sorted = (rows: Iterable<number>): readonly number[] => [...new Set(rows)].sort((a, b) => a - b);

/** A frame so far out that every place is in it. */
const sceneFor = (answer: RowAnswer): MapScene => ({
  answer,
  ...placesOf(answer),
  atlas: atlasOf(answer.table),
  messages: en.map,
  statusOf: (row) => describeStatus(answer.table, row, en),
  relationWord: en.timeline.relation,
  periodWords: answer.question.compare ? en.compare : null,
  ...opacitiesOf(answer),
  frame: frameAround(30, 0, 2, 1400, 1000),
  selected: -1,
  hovered: -1,
  arriving: new Set(),
  links: [],
  reserved: [],
  cities: [],
  layRelations: null,
  layLetters: null,
  layRow: layoutRow(en.many),
  layDisc: layoutDisc(en.many),
  layAside: null,
  layGhosts: null,
  layFlows: null,
  layPointers: null,
  measure: (text, size) => text.length * size * 0.55,
});

/** Rows behind a mark: its own, else all that sit at its places. */
const rowsAt = ({ atlas, answer }: MapScene, anchors: readonly number[]): readonly number[] =>
  [...withRows(answer).rows].filter((row) => {
    for (let entry = atlas.pointStart[row]!; entry < atlas.pointStart[row + 1]!; entry += 1)
      if (anchors.includes(atlas.pointAnchor[entry]!)) return true;
    return false;
  });

const checkMap = (answer: RowAnswer): void => {
  const scene = sceneFor(answer);
  const { marks, outlines } = layoutMap(scene);
  const onMap: number[] = [];
  for (const mark of marks) {
    if (mark.kind === 'cluster') {
      const rows = rowsAt(scene, mark.anchors);
      expect(mark.count).toBe(rows.length);
      onMap.push(...rows);
    } else if (mark.kind !== 'area') onMap.push(...mark.rows);
  }
  const { areas } = scene;
  expect(outlines.length).toBeLessThanOrEqual(areas.length);
  // What a policy is about, or what only locates another, is drawn, but the event is not there.
  for (const { role, rows } of areas) if (role === 'location') onMap.push(...rows);
  const inTray = trayOf(answer, answer.table.count).map(({ row }) => row);
  const { offMap, drawn } = unmarkedOf(answer);
  expect(inTray).toHaveLength(offMap + drawn);
  expect(new Set(inTray).size).toBe(inTray.length);
  expect(inTray.filter((row) => onMap.includes(row))).toEqual([]);
  expect(sorted([...onMap, ...inTray])).toEqual(sorted(answer.rows));
};

const STATE = SHAPES.indexOf('state');

const SIZE = { width: 540, height: 700 } as const;
const FRAME = plotFrame({ ...SIZE, hasCaption: true });

const checkTimeline = (answer: RowAnswer): void => {
  const { table, question } = answer;
  const { marks, mode } = layoutTimeline({
    answer,
    occasions: ask(table, { kind: 'occasions', question, most: MAX_ROWS }),
    opened: NOTHING_OPEN,
    isStatic: false,
    bins: (counted, edges) => ask(table, { kind: 'bins', question, counted, edges }),
    links: [],
    scale: createTimeScale(answer.question.window, FRAME.left, FRAME.right),
    ...SIZE,
    frame: FRAME,
    words: timelineWords,
    measure: (text, style) => text.length * style.size * 0.55,
    selected: null,
    hovered: null,
    annotations: [],
    playhead: null,
    layBands: null,
    drawUndated: drawUndatedStrip,
    drawGrowth: null,
    fitOpen: null,
    drawStalks: null,
    drawAnswers: null,
    drawNotes: null,
    drawTies: null,
    ...opacitiesOf(answer),
  });
  if (mode === 'bars') {
    // A closed row stands for its parts too, a strip for all that it holds.
    const rows = marks.flatMap((mark) => {
      if (mark.kind === 'bin') throw new Error('a bin among rows');
      if (mark.kind === 'strip' || mark.kind === 'more') return mark.rows;
      const parts = mark.holds && !mark.holds.isOpen ? mark.holds.parts : [];
      return mark.isGhost ? parts : [mark.row, ...parts];
    });
    const isShown = (row: number): boolean => answer.presence[row]! > 0;
    expect(rows.filter(isShown).toSorted((a, b) => a - b)).toEqual(sorted(answer.rows));
    return;
  }
  // A bin counts each shown event that may touch it once; states and events without a date are named by their number alone.
  const binned = [...answer.rows].filter(
    (row) => !Number.isNaN(answer.dates.startMin[row]) && answer.dates.shape[row] !== STATE,
  );
  for (const mark of marks) {
    // Beyond the columns stand occasions that something puts forward, and what holds throughout.
    if (mark.kind !== 'bin') continue;
    const inBin = binned.filter(
      (row) => answer.dates.startMin[row]! < mark.end && answer.dates.endMax[row]! > mark.start,
    );
    expect(mark.counts).toEqual(
      [0, 1, 2].map((track) => inBin.filter((row) => answer.table.track[row] === track).length),
    );
  }
  const bins = marks.flatMap((mark) => (mark.kind === 'bin' ? [mark] : []));
  for (const row of binned)
    expect(bins.some(({ start, end }) => answer.dates.startMin[row]! < end && answer.dates.endMax[row]! > start)).toBe(
      true,
    );
};

const checkStatus = (answer: RowAnswer): void => {
  expect(answer.shown).toBe(answer.rows.length);
  expect(new Set(answer.rows).size).toBe(answer.shown);
  expect([...answer.presence].filter((presence) => presence > 0)).toHaveLength(answer.shown);
  expect([...answer.presence].filter((presence) => presence === 1)).toHaveLength(answer.possible);
  expect(answer.notYet).toBeLessThanOrEqual(answer.possible);
  const text = describeStatusLine(
    answer.table,
    answer.question,
    countsOf(answer.table, answer.question, 'status', 'empty'),
    en,
  );
  expect(text).toMatch(
    answer.shown === 0 ? /^No events: / : new RegExp(`^Showing ${answer.shown} of ${answer.table.count} events$`),
  );
  for (const by of COLUMNS) {
    const order = rowOrder(answer.table, answer.question.dating, { by, direction: -1 }, en);
    const { rows } = ask(answer.table, { kind: 'rows', question: answer.question, of: 'shown', order });
    expect(sorted(rows)).toEqual(sorted(answer.rows));
  }
  const notes = [...answer.rows].map((row) => describePresence(answer, row, en)).filter((note) => note !== null);
  expect([notes.length, notes.filter((note) => note === en.table.possible.notYet).length]).toEqual([
    answer.possible,
    answer.notYet,
  ]);
};

const withFilter = (question: Question, part: Filters): Question => ({
  ...question,
  filters: { ...question.filters, ...part },
});

const checkCounts = (answer: RowAnswer): void => {
  const { table, question, rows, dates } = answer;
  const counts = countsOf(table, question, 'choices').choices;
  expect(counts.shown).toBe(answer.shown);
  for (const kind of KINDS) {
    const column = valueColumn(table, dates, kind);
    // Of a kind that does not filter, a count is how many of the rows shown have the value.
    const key = kind === 'when' || kind === 'where' ? 'prec' : kind;
    if (question.filters[key]) continue;
    for (const value of column.values.slice(0, 6)) {
      const has = [...rows].filter((row) =>
        column.items.subarray(column.start[row], column.start[row + 1]).includes(column.indexOf.get(value)!),
      );
      expect(counts.of(kind, value)).toBe(has.length);
    }
  }
  const sure = countsOf(table, question, 'sure').sure;
  for (const line of SURE_LINES) {
    const { key, values } = LINE_FILTERS[line];
    const before = question.filters[key];
    // Both precisions are left out together: no set of values keeps that of time and asks for that of place.
    if (key === 'prec' && before?.exclude) continue;
    const kept = key === 'prec' ? (before?.values ?? []).filter((value) => value.startsWith('t.')) : [];
    expect(sure[line]).toBe(
      createAsk()(table, withFilter(question, { [key]: { values: [...kept, ...values], exclude: false } })).shown,
    );
  }
};

test.each(DATASETS)('nothing disagrees on %s', (_, table, numRuns) => {
  const answerTo = createAsk();
  fc.assert(
    fc.property(questionsOf(table), (question) => {
      const answer = answerTo(table, question);
      checkStatus(answer);
      checkMap(answer);
      // Of two windows the timeline shows the first.
      checkTimeline(answerTo(table, ofFirstWindow(question)));
      checkCounts(answer);
    }),
    { numRuns, seed: 4 },
  );
});
