/**
 * Items as marks and shapes: the glyphs of a place's occasions, "+n", and discs with a count and the colours' shares.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { paneX, paneY, pixelsOf, type Rect } from '../../base/geo/frame.ts';
import { NEAR_HALO } from '../meanings.ts';
import { strongest } from '../opacity.ts';
import { markOf } from '../row-tokens.ts';
import { layoutGlyph, type GlyphState } from '../glyph-marks.ts';
import type { PlaceGroup } from '../../query/places/place-rows.ts';
import { GLYPH, MAX_IN_ROW, PITCH, type Item } from './items.ts';
import { countPeriods, layoutTag, tagBox, tagText, type PeriodCounts } from './period-tags.ts';
import type { ItemLayout, MapGroup, MapMark, MapScene } from './types.ts';

const NEAR_METRES = 8000;

/** The occasion itself wherever it is shown, else the first of its events that are here. */
export const withLead = ({ answer }: MapScene, group: PlaceGroup): MapGroup => ({
  ...group,
  lead: answer.presence[group.occasion] === 0 ? group.rows[0]! : group.occasion, // no group is empty
});

const stateOf = (scene: MapScene, { lead, rows }: MapGroup): GlyphState => ({
  possible: scene.answer.presence[lead] === 1,
  opacity: strongest(scene.opacity, rows),
  outline: rows.includes(scene.selected)
    ? 'accent'
    : rows.some((row) => row === scene.hovered || scene.arriving.has(row))
      ? 'ink'
      : null,
});

const squareAt = (x: number, y: number): Rect => ({ x: x - GLYPH / 2, y: y - GLYPH / 2, width: GLYPH, height: GLYPH });
export const placeName = (scene: MapScene, item: Item): string =>
  scene.atlas.anchorName[item.anchors[0]!] || scene.messages.somePlace; // an item has anchors

export const periodsOf = ({ answer, periodWords }: MapScene, rows: readonly number[]): PeriodCounts | null =>
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
  const opacity = strongest(scene.opacity, rows);
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

const layoutSingle = (scene: MapScene, item: Item, group: MapGroup): ItemLayout => ({
  marks: [groupMark(scene, item, group, item.x, item.y)],
  shapes: [
    ...layoutGlyph(scene.answer, group.lead, item.x, item.y, stateOf(scene, group)),
    ...layoutLetters(scene, group, item.x, item.y, 'below'),
  ],
});

/** The ring of a place whose glyphs stand beside it. */
export const ringAt = ({ x, y }: Item): Shape => ({
  kind: 'circle',
  x,
  y,
  r: 3,
  fill: { token: 'land' },
  stroke: { token: 'ink', width: 1.5 },
});

/** A glyph that stands in an item's row. */
export const layoutInRow = (scene: MapScene, item: Item, group: MapGroup, x: number, y: number): ItemLayout => ({
  marks: [groupMark(scene, item, group, x, y)],
  shapes: [
    ...layoutGlyph(scene.answer, group.lead, x, y, stateOf(scene, group)),
    ...layoutLetters(scene, group, x, y, item.row?.isAbove ? 'above' : 'below'),
  ],
});

/** The row of a single occasion. */
const layoutOne = (scene: MapScene, item: Item, group: MapGroup): ItemLayout => {
  const { xs, y } = rowCentres(item);
  const { marks, shapes } = layoutInRow(scene, item, group, xs[0]!, y); // a row has glyphs
  return { marks, shapes: [ringAt(item), ...shapes] };
};

const layoutDisc = (scene: MapScene, item: Item, outlined: 'accent' | 'ink' | null): ItemLayout => {
  const { x, y, count, anchors, periods, box } = item;
  const mark: MapMark = {
    key: `cluster ${anchors[0]} ${anchors.length}`,
    kind: 'cluster',
    rows: [],
    count,
    name: anchors.length === 1 ? placeName(scene, item) : '',
    anchors,
    periods,
    box,
    x,
    y,
  };
  return { marks: [mark], shapes: scene.layDisc?.(scene, item, outlined) ?? [] };
};

const holds = (scene: MapScene, item: Item, row: number): boolean => {
  const { pointStart, pointAnchor } = scene.atlas;
  if (row < 0 || scene.answer.presence[row] === 0) return false;
  // Rows and entries are in range: there is one start more than rows.
  for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1)
    if (item.anchors.includes(pointAnchor[entry]!)) return true;
  return false;
};

const NOTHING: ItemLayout = { marks: [], shapes: [] };

/** The marks and shapes of one item; `groups` are its occasions (none for a disc). */
export const layoutItem = (scene: MapScene, item: Item, groups: readonly MapGroup[]): ItemLayout => {
  const [first] = groups;
  if (item.clustered || !first)
    return layoutDisc(
      scene,
      item,
      holds(scene, item, scene.selected) ? 'accent' : holds(scene, item, scene.hovered) ? 'ink' : null,
    );
  if (groups.length > 1) return scene.layRow?.(scene, item, groups) ?? NOTHING;
  return item.row ? layoutOne(scene, item, first) : layoutSingle(scene, item, first);
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
