/**
 * Items as marks and shapes: glyphs in a row by their place, "+n", and clusters with a count and a two-colour share.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken, type ColourSlot } from '../../base/paint/token.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { paneX, paneY, pixelsOf, type Rect } from '../../base/geo/frame.ts';
import { markOf } from '../row-tokens.ts';
import { layoutGlyph, type GlyphState } from '../glyph-marks.ts';
import { bareBoxOf, clusterRadius, GLYPH, MAX_IN_ROW, PITCH, type Item } from './items.ts';
import { countPeriods, layoutTag, tagBox, tagText, tagWidth, type PeriodCounts } from './period-tags.ts';
import type { MapMark, MapScene } from './types.ts';

const NEAR_METRES = 8000;
const MORE_SIZE = 13;

/**
 * The order of a row of glyphs where "+n" hides some: the first event of each glyph, in the vocabulary's order, then
 * the rest by time, so that what is seen tells the kinds apart. A selected event never hides.
 */
const visibleRows = ({ answer: { table, schema }, selected }: MapScene, rows: readonly number[]): readonly number[] => {
  if (rows.length <= MAX_IN_ROW) return rows;
  const order = [...schema.vocabulary.types.values()];
  const rank = (row: number): number => order.indexOf(typeAt(table, row));
  const firsts = new Map<string, number>();
  for (const row of rows) {
    const { glyph } = typeAt(table, row);
    const first = firsts.get(glyph);
    if (first === undefined || rank(row) < rank(first)) firsts.set(glyph, row);
  }
  const kinds = [...firsts.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_IN_ROW);
  const ordered = [...kinds, ...rows.filter((row) => !kinds.includes(row))];
  const at = ordered.indexOf(selected);
  if (at < MAX_IN_ROW) return ordered;
  ordered.splice(at, 1);
  ordered.splice(MAX_IN_ROW - 1, 0, selected);
  return ordered;
};

const stateOf = (scene: MapScene, row: number): GlyphState => ({
  possible: scene.answer.presence[row] === 1,
  opacity: scene.opacity(row),
  outline: row === scene.selected ? 'accent' : row === scene.hovered ? 'ink' : null,
});

const squareAt = (x: number, y: number): Rect => ({ x: x - GLYPH / 2, y: y - GLYPH / 2, width: GLYPH, height: GLYPH });
const placeName = (scene: MapScene, item: Item): string =>
  scene.atlas.anchorName[item.anchors[0]!] || scene.messages.somePlace; // an item has anchors

const periodsOf = ({ answer, periodWords }: MapScene, rows: readonly number[]): PeriodCounts | null =>
  periodWords && countPeriods(answer.periods, rows);

/** The letters of the windows that an event is in, beside its glyph; none without a comparison. */
const layoutLetters = (
  scene: MapScene,
  row: number,
  x: number,
  y: number,
  where: 'above' | 'below',
): readonly Shape[] => {
  const periods = periodsOf(scene, [row]);
  if (!periods || !scene.periodWords) return [];
  const tag = layoutTag(tagText(periods, 1, scene.periodWords), tagBox(squareAt(x, y), where, 0));
  const opacity = scene.opacity(row);
  return [opacity < 1 ? { kind: 'group', opacity, shapes: [tag] } : tag];
};

const eventMark = (scene: MapScene, item: Item, row: number, x: number, y: number): MapMark => ({
  key: `event ${row} ${item.anchors[0]}`,
  kind: 'event',
  rows: [row],
  count: 1,
  name: placeName(scene, item),
  anchors: item.anchors,
  periods: periodsOf(scene, [row]),
  box: squareAt(x, y),
  x,
  y,
});

/** Centres of the row's glyphs, left to right, and of "+n" after them. */
const rowCentres = (item: Item): { readonly xs: readonly number[]; readonly y: number } => {
  const shown = Math.min(item.count, MAX_IN_ROW);
  const y =
    item.position === 'below' || item.position === 'belowLeft'
      ? item.y + 6 + GLYPH / 2 + 2
      : item.y - 6 - GLYPH / 2 - 2;
  return { xs: Array.from({ length: shown }, (_, i) => item.box.x + PITCH / 2 + i * PITCH), y };
};

interface ItemLayout {
  readonly marks: readonly MapMark[];
  readonly shapes: readonly Shape[];
}

const layoutSingle = (scene: MapScene, item: Item, rows: readonly number[]): ItemLayout => {
  const row = rows[0]!; // there is one
  return {
    marks: [eventMark(scene, item, row, item.x, item.y)],
    shapes: [
      ...layoutGlyph(scene.answer, row, item.x, item.y, stateOf(scene, row)),
      ...layoutLetters(scene, row, item.x, item.y, 'below'),
    ],
  };
};

const layoutRow = (scene: MapScene, item: Item, rows: readonly number[]): ItemLayout => {
  const { xs, y } = rowCentres(item);
  const ordered = visibleRows(scene, rows); // no fewer than glyphs are drawn of, so that each has its row
  const marks: MapMark[] = xs.map((x, i) => eventMark(scene, item, ordered[i]!, x, y));
  const shapes: Shape[] = [
    { kind: 'circle', x: item.x, y: item.y, r: 3, fill: { token: 'land' }, stroke: { token: 'ink', width: 1.5 } },
  ];
  const isAbove = item.position === 'above' || item.position === 'aboveLeft';
  xs.forEach((x, i) =>
    shapes.push(
      ...layoutGlyph(scene.answer, ordered[i]!, x, y, stateOf(scene, ordered[i]!)),
      ...layoutLetters(scene, ordered[i]!, x, y, isAbove ? 'above' : 'below'),
    ),
  );
  const rest = ordered.slice(MAX_IN_ROW);
  if (rest.length > 0) {
    const x = xs[xs.length - 1]! + PITCH / 2 + 2; // a row has glyphs
    const box = { x, y: y - GLYPH / 2, width: 28, height: GLYPH };
    marks.push({
      key: `more ${item.anchors[0]}`,
      kind: 'more',
      rows: ordered,
      count: rest.length,
      name: placeName(scene, item),
      anchors: item.anchors,
      periods: periodsOf(scene, rest),
      box,
      x: x + 14,
      y,
    });
    shapes.push({
      kind: 'text',
      x: x + 2,
      y: y + 4.5,
      text: scene.messages.more(rest.length),
      token: rest.includes(scene.hovered) ? 'ink' : 'muted',
      size: MORE_SIZE,
      weight: 600,
      halo: 'land',
    });
  }
  return { marks, shapes };
};

const TAU = Math.PI * 2;
const arcPath = (r: number, from: number, to: number): string => {
  const point = (turn: number): string =>
    `${(r * Math.sin(turn * TAU)).toFixed(2)} ${(-r * Math.cos(turn * TAU)).toFixed(2)}`;
  if (to - from > 0.999) return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}`;
  return `M${point(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`;
};

/** A disc with its count; its rim is shared between the colours, in their order from the top, clockwise. */
const layoutCluster = (scene: MapScene, item: Item, outlined: 'accent' | 'ink' | null): ItemLayout => {
  const r = Math.round(clusterRadius(item.count));
  const { x, y, count } = item;
  const shapes: Shape[] = [];
  if (outlined)
    shapes.push({ kind: 'circle', x, y, r: r + 4, fill: { token: 'land' }, stroke: { token: outlined, width: 2 } });
  shapes.push({ kind: 'circle', x, y, r: r + 1, fill: { token: 'panel' } });
  const { shares } = item;
  const last = shares.findLastIndex((part) => part > 0);
  let from = 0;
  shares.forEach((part, slot) => {
    if (part === 0 || from >= 1) return;
    // Rounded to 24ths, so that a handful of paths serves all clusters; the last part takes what is left.
    const to = slot === last ? 1 : Math.min(23 / 24, from + Math.max(1, Math.round((part / count) * 24)) / 24);
    shapes.push({
      kind: 'path',
      d: arcPath(r - 2, from, to),
      x,
      y,
      stroke: { token: markToken(slot as ColourSlot), width: 4 },
    });
    from = to;
  });
  shapes.push({
    kind: 'text',
    x,
    y: y + 4.5,
    text: scene.messages.clusterCount(count),
    token: 'ink',
    size: count > 999 ? 12 : 13,
    weight: 600,
    align: 'middle',
  });
  const { periods } = item;
  if (periods && scene.periodWords)
    shapes.push(
      layoutTag(
        scene.periodWords.counts(periods.a, periods.b),
        tagBox(bareBoxOf(x, y, count, true, 'below'), 'below', tagWidth(periods)),
      ),
    );
  const mark: MapMark = {
    key: `cluster ${item.anchors[0]} ${item.anchors.length}`,
    kind: 'cluster',
    rows: [],
    count,
    name: item.anchors.length === 1 ? placeName(scene, item) : '',
    anchors: item.anchors,
    periods,
    box: item.box,
    x,
    y,
  };
  return { marks: [mark], shapes };
};

const holds = (scene: MapScene, item: Item, row: number): boolean => {
  const { pointStart, pointAnchor } = scene.atlas;
  if (row < 0 || scene.answer.presence[row] === 0) return false;
  // Rows and entries are in range: there is one start more than rows.
  for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1)
    if (item.anchors.includes(pointAnchor[entry]!)) return true;
  return false;
};

/** The marks and shapes of one item; `rows` are its events in the order of time (empty for a cluster). */
export const layoutItem = (scene: MapScene, item: Item, rows: readonly number[]): ItemLayout => {
  if (item.clustered || rows.length === 0)
    return layoutCluster(
      scene,
      item,
      holds(scene, item, scene.selected) ? 'accent' : holds(scene, item, scene.hovered) ? 'ink' : null,
    );
  return rows.length === 1 ? layoutSingle(scene, item, rows) : layoutRow(scene, item, rows);
};

/** The halo of places known only as near: a fill in the map's metres, no stroke. */
export const layoutHalos = (scene: MapScene, rows: readonly number[]): readonly Shape[] => {
  const { pointStart, pointAnchor, pointNear, anchorX, anchorY } = scene.atlas;
  const { frame } = scene;
  const shapes: Shape[] = [];
  const seen = new Set<number>();
  for (const row of rows) {
    // Rows, entries and anchors are in range: there is one start more than rows.
    for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1) {
      const anchor = pointAnchor[entry]!;
      if (pointNear[entry] === 0 || seen.has(anchor)) continue;
      seen.add(anchor);
      const y = anchorY[anchor]!;
      const r = pixelsOf(NEAR_METRES, y, frame);
      if (r > 6)
        shapes.push({
          kind: 'circle',
          x: paneX(anchorX[anchor]!, frame),
          y: paneY(y, frame),
          r,
          fill: { token: markOf(scene.answer, row), opacity: 0.12 },
        });
    }
  }
  return shapes;
};
