/**
 * Items as marks and shapes: the glyphs of a place's occasions, "+n", and discs with a count and the colours' shares.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { paneX, paneY, pixelsOf, type Rect } from '../../base/geo/frame.ts';
import { NEAR_HALO } from '../meanings.ts';
import { faded, strongest } from '../opacity.ts';
import { markOf } from '../row-tokens.ts';
import { layoutGlyph, type GlyphState } from '../glyph-marks.ts';
import type { PlaceGroup } from '../../query/places/place-rows.ts';
import { GLYPH, MAX_IN_ROW, PITCH, type Item } from './items.ts';
import { countPeriods, type PeriodCounts } from './period-tags.ts';
import type { ItemLayout, LayLetters, MapGroup, MapMark, MapScene } from './types.ts';

const NEAR_METRES = 8000;

/** The occasion itself wherever it is shown, else the first of its events that are here, else that will be. */
export const withLead = ({ answer: { presence } }: MapScene, group: PlaceGroup): MapGroup => {
  const here = group.rows.filter((row) => presence[row] !== 0);
  // No group is empty.
  return { ...group, here, lead: presence[group.occasion] === 0 ? (here[0] ?? group.rows[0]!) : group.occasion };
};

const stateOf = (scene: MapScene, { lead, rows }: MapGroup): GlyphState => ({
  possible: scene.answer.presence[lead] === 1,
  opacity: strongest(scene.opacity, rows),
  outline: rows.includes(scene.selected)
    ? 'accent'
    : rows.some((row) => row === scene.hovered || scene.arriving.has(row))
      ? 'ink'
      : null,
});

export const squareAt = (x: number, y: number): Rect => ({
  x: x - GLYPH / 2,
  y: y - GLYPH / 2,
  width: GLYPH,
  height: GLYPH,
});
export const placeName = (scene: MapScene, item: Item): string =>
  scene.atlas.anchorName[item.anchors[0]!] || scene.messages.somePlace; // an item has anchors

export const periodsOf = ({ answer, periodWords }: MapScene, rows: readonly number[]): PeriodCounts | null =>
  periodWords && countPeriods(answer.periods, rows);

const lettersOf: LayLetters = (scene, ...at) => scene.layLetters?.(scene, ...at) ?? [];

/** None of what is yet to come: a ghost is no button. */
const groupMarks = (
  scene: MapScene,
  item: Item,
  { lead, occasion, rows, here }: MapGroup,
  x: number,
  y: number,
): readonly MapMark[] =>
  here.length === 0
    ? []
    : [
        {
          key: `event ${lead} ${item.anchors[0]}`,
          kind: rows.length === 1 ? 'event' : 'occasion',
          rows: here,
          occasion,
          count: here.length,
          name: placeName(scene, item),
          anchors: item.anchors,
          periods: periodsOf(scene, here),
          box: squareAt(x, y),
          x,
          y,
        },
      ];

/** Centres of the row's glyphs, left to right. */
export const rowCentres = ({ x, y, row, groups }: Item): { readonly xs: readonly number[]; readonly y: number } => ({
  xs: Array.from({ length: Math.min(groups, MAX_IN_ROW) }, (_, i) => x + (row?.left ?? 0) + PITCH / 2 + i * PITCH),
  y: row?.isAbove ? y - 6 - GLYPH / 2 - 2 : y + 6 + GLYPH / 2 + 2,
});

const layoutSingle = (scene: MapScene, item: Item, group: MapGroup): ItemLayout => ({
  marks: groupMarks(scene, item, group, item.x, item.y),
  shapes: [
    ...layoutGlyph(scene.answer, group.lead, item.x, item.y, stateOf(scene, group)),
    ...lettersOf(scene, group, item.x, item.y, 'below'),
  ],
});

/** The ring of a place whose glyphs stand beside it, as strong as the strongest of them; none where all are to come. */
export const ringOf = (scene: MapScene, { x, y }: Item, groups: readonly MapGroup[]): readonly Shape[] => {
  const here = groups.flatMap((group) => group.here);
  const ring: Shape = { kind: 'circle', x, y, r: 3, fill: { token: 'land' }, stroke: { token: 'ink', width: 1.5 } };
  return here.length === 0 ? [] : faded([ring], strongest(scene.opacity, here));
};

/** A glyph that stands in an item's row. */
export const layoutInRow = (scene: MapScene, item: Item, group: MapGroup, x: number, y: number): ItemLayout => ({
  marks: groupMarks(scene, item, group, x, y),
  shapes: [
    ...layoutGlyph(scene.answer, group.lead, x, y, stateOf(scene, group)),
    ...lettersOf(scene, group, x, y, item.row?.isAbove ? 'above' : 'below'),
  ],
});

/** The row of a single occasion. */
const layoutOne = (scene: MapScene, item: Item, group: MapGroup): ItemLayout => {
  const { xs, y } = rowCentres(item);
  const { marks, shapes } = layoutInRow(scene, item, group, xs[0]!, y); // a row has glyphs
  return { marks, shapes: [...ringOf(scene, item, [group]), ...shapes] };
};

const NOTHING: ItemLayout = { marks: [], shapes: [] };

/** The marks and shapes of one item; `groups` are its occasions (none for a disc). */
export const layoutItem = (scene: MapScene, item: Item, groups: readonly MapGroup[]): ItemLayout => {
  const [first] = groups;
  if (item.clustered || !first) return scene.layDisc?.(scene, item) ?? NOTHING;
  if (groups.length > 1) return scene.layRow?.(scene, item, groups) ?? NOTHING;
  return item.row ? layoutOne(scene, item, first) : layoutSingle(scene, item, first);
};

/** The halo of places known only as near, as strong as the strongest there: a fill in the map's metres, no stroke. */
export const layoutHalos = (scene: MapScene, rows: readonly number[]): readonly Shape[] => {
  const { pointStart, pointAnchor, pointNear, anchorX, anchorY } = scene.atlas;
  const { frame } = scene;
  const found = new Map<number, number>();
  for (const row of rows) {
    // Rows, entries and anchors are in range: there is one start more than rows.
    for (let entry = pointStart[row]!; entry < pointStart[row + 1]!; entry += 1) {
      const anchor = pointAnchor[entry]!;
      const before = found.get(anchor);
      if (pointNear[entry] === 1 && (before === undefined || scene.opacity(before) < scene.opacity(row)))
        found.set(anchor, row);
    }
  }
  return [...found].flatMap(([anchor, row]) => {
    const y = anchorY[anchor]!;
    const r = pixelsOf(NEAR_METRES, y, frame);
    const fill = { token: markOf(scene.answer, row), opacity: NEAR_HALO };
    const halo: Shape = { kind: 'circle', x: paneX(anchorX[anchor]!, frame), y: paneY(y, frame), r, fill };
    return r > 6 ? faded([halo], scene.opacity(row)) : [];
  });
};
