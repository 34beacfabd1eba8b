/**
 * Items as marks and shapes: the glyphs of a place's occasions, "+n", and discs with a count and the colours' shares.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { markToken, type ColourSlot } from '../../base/paint/token.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { paneX, paneY, pixelsOf, type Rect } from '../../base/geo/frame.ts';
import { NEAR_HALO } from '../meanings.ts';
import { markOf } from '../row-tokens.ts';
import { layoutGlyph, type GlyphState } from '../glyph-marks.ts';
import type { PlaceGroup } from '../../query/places/place-rows.ts';
import { bareBoxOf, clusterRadius, GLYPH, MAX_IN_ROW, PITCH, type Item } from './items.ts';
import { countPeriods, layoutTag, tagBox, tagText, tagWidth, type PeriodCounts } from './period-tags.ts';
import type { MapMark, MapScene } from './types.ts';

const NEAR_METRES = 8000;
const MORE_SIZE = 13;

/** Events of one occasion at one place, and the one whose glyph stands for them. */
export interface MapGroup extends PlaceGroup {
  readonly lead: number;
}

/** The occasion itself wherever it is shown, else the first of its events that are here. */
export const withLead = ({ answer }: MapScene, group: PlaceGroup): MapGroup => ({
  ...group,
  lead: answer.presence[group.occasion] === 0 ? group.rows[0]! : group.occasion, // no group is empty
});

/**
 * The order of a row of glyphs where "+n" hides some: the first of each glyph, in the vocabulary's order, then the rest
 * by time, so that what is seen tells the kinds apart. What holds the selected event never hides.
 */
const visibleGroups = (
  { answer: { table, schema }, selected }: MapScene,
  groups: readonly MapGroup[],
): readonly MapGroup[] => {
  if (groups.length <= MAX_IN_ROW) return groups;
  const order = [...schema.vocabulary.types.values()];
  const rank = ({ lead }: MapGroup): number => order.indexOf(typeAt(table, lead));
  const firsts = new Map<string, MapGroup>();
  for (const group of groups) {
    const { glyph } = typeAt(table, group.lead);
    const first = firsts.get(glyph);
    if (first === undefined || rank(group) < rank(first)) firsts.set(glyph, group);
  }
  const kinds = [...firsts.values()].sort((x, y) => rank(x) - rank(y)).slice(0, MAX_IN_ROW);
  const ordered = [...kinds, ...groups.filter((group) => !kinds.includes(group))];
  const at = ordered.findIndex(({ rows }) => rows.includes(selected));
  if (at < MAX_IN_ROW) return ordered;
  const [hidden] = ordered.splice(at, 1);
  if (hidden) ordered.splice(MAX_IN_ROW - 1, 0, hidden);
  return ordered;
};

const stateOf = (scene: MapScene, { lead, rows }: MapGroup): GlyphState => ({
  possible: scene.answer.presence[lead] === 1,
  opacity: Math.max(...rows.map(scene.opacity)),
  outline: rows.includes(scene.selected) ? 'accent' : rows.includes(scene.hovered) ? 'ink' : null,
});

const squareAt = (x: number, y: number): Rect => ({ x: x - GLYPH / 2, y: y - GLYPH / 2, width: GLYPH, height: GLYPH });
const placeName = (scene: MapScene, item: Item): string =>
  scene.atlas.anchorName[item.anchors[0]!] || scene.messages.somePlace; // an item has anchors

const periodsOf = ({ answer, periodWords }: MapScene, rows: readonly number[]): PeriodCounts | null =>
  periodWords && countPeriods(answer.periods, rows);

/** Which windows a glyph's events are in, beside it; nothing without a comparison. */
const layoutLetters = (
  scene: MapScene,
  { rows }: MapGroup,
  x: number,
  y: number,
  where: 'above' | 'below',
): readonly Shape[] => {
  const periods = periodsOf(scene, rows);
  if (!periods || !scene.periodWords) return [];
  const tag = layoutTag(tagText(periods, rows.length, scene.periodWords), tagBox(squareAt(x, y), where, 0));
  const opacity = Math.max(...rows.map(scene.opacity));
  return [opacity < 1 ? { kind: 'group', opacity, shapes: [tag] } : tag];
};

const groupMark = (scene: MapScene, item: Item, { lead, occasion, rows }: MapGroup, x: number, y: number): MapMark => ({
  key: `event ${lead} ${item.anchors[0]}`,
  kind: rows.length === 1 ? 'event' : 'occasion',
  rows,
  occasion,
  count: rows.length,
  name: placeName(scene, item),
  anchors: item.anchors,
  periods: periodsOf(scene, rows),
  box: squareAt(x, y),
  x,
  y,
});

/** Centres of the row's glyphs, left to right. */
export const rowCentres = ({ x, y, row, groups }: Item): { readonly xs: readonly number[]; readonly y: number } => ({
  xs: Array.from({ length: Math.min(groups, MAX_IN_ROW) }, (_, i) => x + (row?.left ?? 0) + PITCH / 2 + i * PITCH),
  y: row?.isAbove ? y - 6 - GLYPH / 2 - 2 : y + 6 + GLYPH / 2 + 2,
});

interface ItemLayout {
  readonly marks: readonly MapMark[];
  readonly shapes: readonly Shape[];
}

const layoutSingle = (scene: MapScene, item: Item, group: MapGroup): ItemLayout => ({
  marks: [groupMark(scene, item, group, item.x, item.y)],
  shapes: [
    ...layoutGlyph(scene.answer, group.lead, item.x, item.y, stateOf(scene, group)),
    ...layoutLetters(scene, group, item.x, item.y, 'below'),
  ],
});

const layoutRow = (scene: MapScene, item: Item, groups: readonly MapGroup[]): ItemLayout => {
  const { xs, y } = rowCentres(item);
  const ordered = visibleGroups(scene, groups); // no fewer than glyphs are drawn of, so that each has its own
  const marks: MapMark[] = xs.map((x, i) => groupMark(scene, item, ordered[i]!, x, y));
  const shapes: Shape[] = [
    { kind: 'circle', x: item.x, y: item.y, r: 3, fill: { token: 'land' }, stroke: { token: 'ink', width: 1.5 } },
  ];
  xs.forEach((x, i) =>
    shapes.push(
      ...layoutGlyph(scene.answer, ordered[i]!.lead, x, y, stateOf(scene, ordered[i]!)),
      ...layoutLetters(scene, ordered[i]!, x, y, item.row?.isAbove ? 'above' : 'below'),
    ),
  );
  const rest = ordered.slice(MAX_IN_ROW).flatMap(({ rows }) => rows);
  if (rest.length > 0) {
    const x = xs[xs.length - 1]! + PITCH / 2 + 2; // a row has glyphs
    const box = { x, y: y - GLYPH / 2, width: 28, height: GLYPH };
    marks.push({
      key: `more ${item.anchors[0]}`,
      kind: 'more',
      rows: groups.flatMap(({ rows }) => rows),
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
      layoutTag(scene.periodWords.counts(periods.a, periods.b), tagBox(bareBoxOf(item), 'below', tagWidth(periods))),
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

/** The marks and shapes of one item; `groups` are its occasions (none for a disc). */
export const layoutItem = (scene: MapScene, item: Item, groups: readonly MapGroup[]): ItemLayout => {
  const [first] = groups;
  if (item.clustered || !first)
    return layoutCluster(
      scene,
      item,
      holds(scene, item, scene.selected) ? 'accent' : holds(scene, item, scene.hovered) ? 'ink' : null,
    );
  return item.row ? layoutRow(scene, item, groups) : layoutSingle(scene, item, first);
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
          fill: { token: markOf(scene.answer, row), opacity: NEAR_HALO },
        });
    }
  }
  return shapes;
};
