/** Areas: what is known only to a region, with "somewhere in …"; quiet dots for an object or a reference. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import { isInside, overlaps, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { OBJECT_TINT, REGION } from '../meanings.ts';
import { faded, strongest } from '../opacity.ts';
import { markOf, textOf } from '../row-tokens.ts';
import { isDisc, labelShapes, labelsOf, placeInside, placeQuiet, type AreaLook } from './area-labels.ts';
import { areaBox, boxAt, projectArea, type Projected } from './area-projection.ts';
import { countPeriods } from './period-tags.ts';
import type { MapMark, MapScene, Outline, PlacedAreaLabel } from './types.ts';

/** A narrower map has no room for what is only named, unless its event is selected. */
const QUIET_WIDTH = 300;
const MIN_OUTLINE = 12;
const MIN_BUTTON = 24;
/** A smaller region is a spot on the map: words beside it would be of the places around it. */
const MIN_LABELLED = 24;
/** CSS pixels around an area in which its label may stand, or a line to it. */
const REACH = 240;
const DISC_RADII = [44, 40, 36, 32, 28, 24, 20, 16] as const;
const DISC_TINT = 0.03;

const meetsFrame = (box: Rect, frame: MapFrame): boolean =>
  overlaps(box, { x: 0, y: 0, width: frame.width, height: frame.height });

const shift = (rings: readonly Float64Array[], dx: number): readonly Float64Array[] =>
  rings.map((ring) => ring.map((at, i) => (i % 2 === 0 ? at + dx : at)));

export const tokensOf = (scene: MapScene, use: AreaUse): { readonly line: TokenName; readonly text: TokenName } => {
  const { answer } = scene;
  const first = use.rows[0]!; // an area is in use by a row at least
  const same = use.rows.every((row) => answer.slots[row] === answer.slots[first]);
  return same ? { line: markOf(answer, first), text: textOf(answer, first) } : { line: 'ink', text: 'ink' };
};

/** Fainter and fainter toward its rim, and as wide at every zoom: it stands for no extent. */
const discShapes = ({ x, y }: Projected, token: TokenName): readonly Shape[] =>
  DISC_RADII.map((r): Shape => ({ kind: 'circle', x, y, r, fill: { token, opacity: DISC_TINT } }));

interface AreaLayout {
  readonly outlines: readonly Outline[];
  /** Discs that stand for outlines, under the marks. */
  readonly under: readonly Shape[];
  readonly shapes: readonly Shape[];
  readonly marks: readonly MapMark[];
  readonly taken: readonly Rect[];
  readonly named: readonly string[];
  /** Whether each scene has its words. */
  readonly hasAll: boolean;
}

/** Or what comes in happens there. */
const isHovered = ({ hovered, arriving }: MapScene, { role, rows }: AreaUse): boolean =>
  rows.some((row) => row === hovered || (role === 'location' && arriving.has(row)));

const lookOf = (scene: MapScene, use: AreaUse): AreaLook => ({
  ...tokensOf(scene, use),
  opacity: strongest(scene.opacity, use.rows),
  labelOpacity: strongest(scene.labelOpacity, use.rows),
  emphasis: use.rows.includes(scene.selected) ? 'accent' : isHovered(scene, use) ? 'ink' : null,
});

/** The outline; where the whole world is in sight, a wide area comes in at the other edge again. */
export const outlinesOf = (
  { role }: AreaUse,
  { rings, lines }: Projected,
  { line, emphasis, opacity }: AreaLook,
  bounds: Rect,
  frame: MapFrame,
): readonly Outline[] => {
  const isScene = role === 'location';
  const tint = isScene ? REGION.tint : emphasis === 'accent' ? OBJECT_TINT : 0;
  const outline: Outline = {
    rings,
    lines,
    token: isScene || tint > 0 ? line : 'muted',
    tint,
    dotted: !isScene,
    opacity,
    emphasis: isScene ? emphasis : null,
  };
  const turns = [-frame.scale, frame.scale].filter((turn) => meetsFrame({ ...bounds, x: bounds.x + turn }, frame));
  return [
    outline,
    ...turns.map((turn) => ({ ...outline, rings: shift(rings, turn), lines: lines && shift(lines, turn) })),
  ];
};

const areaMark = (scene: MapScene, use: AreaUse, placed: PlacedAreaLabel | null, point: Rect): MapMark => {
  const { index, role, rows, area } = use;
  const box = placed?.box ?? point;
  return {
    key: `area ${index} ${role}`,
    kind: 'area',
    area: index,
    areaRole: role,
    isDisc: isDisc(use),
    isLabelled: placed !== null,
    ground: placed?.leader?.end ?? box,
    rows,
    count: rows.length,
    name: area.name || scene.messages.somePlace,
    anchors: [],
    periods: scene.periodWords && countPeriods(scene.answer.periods, rows),
    box,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  };
};

/** Without room for words the area is still a button, on its own label point. */
const buttonBox = ({ x, y }: Projected): Rect => boxAt([x, y], { width: MIN_BUTTON, height: MIN_BUTTON });

/** Whether an area is drawn: it meets the pane, and is no quiet one on a narrow map. */
export const isAreaInSight = ({ area, role }: AreaUse, frame: MapFrame, emphasis: Outline['emphasis']): boolean =>
  meetsFrame(areaBox(area, frame), frame) &&
  (role === 'location' || frame.width >= QUIET_WIDTH || emphasis === 'accent');

/** Where an area's label stands; null where it has no room, or there is next to nothing to name. */
const placeLabel = (
  scene: MapScene,
  use: AreaUse,
  projected: Projected,
  others: readonly AreaUse[],
  near: readonly Rect[],
): PlacedAreaLabel | null => {
  const { frame } = scene;
  const isFree = (box: Rect): boolean => isInside(box, frame, 4) && !near.some((other) => overlaps(other, box, 2));
  const { width, height } = projected.seen;
  if (!isDisc(use) && Math.min(width, height) < MIN_LABELLED) return null;
  const labels = labelsOf(scene, use);
  if (use.role !== 'location') return placeQuiet(projected, labels, isFree);
  return (
    placeInside(projected, labels, isFree) ??
    scene.layAside?.(scene, use, projected, labels, others, near, isFree) ??
    null
  );
};

/** Outlines and labels of the areas in view; `taken` are boxes that the labels keep clear of. */
export const layoutAreas = (scene: MapScene, uses: readonly AreaUse[], taken: readonly Rect[]): AreaLayout => {
  const { frame } = scene;
  const outlines: Outline[] = [];
  const under: Shape[] = [];
  const shapes: Shape[] = [];
  const marks: MapMark[] = [];
  const own: Rect[] = [];
  const along: Rect[] = [];
  const named: string[] = [];
  let hasAll = true;
  for (const use of uses) {
    const look = lookOf(scene, use);
    if (!isAreaInSight(use, frame, look.emphasis)) continue;
    const bounds = areaBox(use.area, frame);
    const projected = projectArea(use.area, frame);
    const near = [...own, ...taken].filter((other) => overlaps(other, projected.seen, REACH));
    const placed = placeLabel(scene, use, projected, uses, near);
    if (placed) {
      own.push(placed.box, ...(placed.leader?.taken ?? []));
      named.push(use.area.name);
      shapes.push(...faded(labelShapes(use, placed, look), look.labelOpacity));
    } else if (use.role === 'location') hasAll = false;
    if (isDisc(use)) under.push(...faded(discShapes(projected, look.emphasis ?? look.line), look.opacity));
    if (bounds.width > MIN_OUTLINE) {
      outlines.push(...outlinesOf(use, projected, look, bounds, frame));
      along.push(...projected.along);
    }
    marks.push(areaMark(scene, use, placed, buttonBox(projected)));
  }
  return { outlines, under, shapes, marks, taken: [...own, ...along], named, hasAll };
};
