/** Areas: what is known only to a region, with "somewhere in …"; quiet dots for an object or a reference. */
import { headOf } from '../../base/graphemes.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import { readSources } from '../../events/outside.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import { isInside, overlaps, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { OBJECT_TINT, REGION } from '../meanings.ts';
import { faded, strongest } from '../opacity.ts';
import { markOf, textOf } from '../row-tokens.ts';
import { countPeriods, tagText } from './period-tags.ts';
import { breakText } from './break-text.ts';
import { areaBox, boxAt, projectArea, type Projected, type Spot } from './area-projection.ts';
import type { MapMark, MapScene, Outline } from './types.ts';

const SIZE = 13;
const LINE = 17;
/** Of what is only named. */
const QUIET_SIZE = 12;
/** A narrower map has no room for what is only named, unless its event is selected. */
const QUIET_WIDTH = 300;
const MIN_OUTLINE = 12;
const MIN_BUTTON = 24;
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

/** Which windows the area's events are in, while two are compared: "A 3 · B 2". */
const areaTag = ({ answer, periodWords }: MapScene, { rows }: AreaUse): string =>
  periodWords ? tagText(countPeriods(answer.periods, rows), rows.length, periodWords) : '';

/** Whether of a scene only a point is known: it is drawn as a disc, and says that this is no border. */
const isDisc = ({ role, area }: AreaUse): boolean => role === 'location' && area.rings.length === 0;

/** Fainter and fainter toward its rim, and as wide at every zoom: it stands for no extent. */
const discShapes = ({ x, y }: Projected, token: TokenName): readonly Shape[] =>
  DISC_RADII.map((r): Shape => ({ kind: 'circle', x, y, r, fill: { token, opacity: DISC_TINT } }));

/** What the area's label says; while two windows are compared, of which of them first. */
const areaText = (scene: MapScene, use: AreaUse): string => {
  const { messages, periodWords } = scene;
  const tag = areaTag(scene, use);
  if (tag === '') return bareAreaText(scene, use);
  return use.role === 'location'
    ? sayDisc(scene, use, messages.somewhere(tag, use.area.name || messages.somePlace))
    : (periodWords?.tagged(tag, bareAreaText(scene, use)) ?? '');
};

/** Of an area that is no scene: what it is to its events. */
const besideText = ({ messages, where }: MapScene, { role, rows, area }: AreaUse): string => {
  const place = area.name || messages.somePlace;
  if (role === 'reference') return where.namedOnly(place);
  return rows.length === 1 ? where.concerns(place) : messages.objectOfMany(rows.length, place);
};

const withSilence = ({ answer: { table }, where }: MapScene, { isSilent }: AreaUse, text: string): string =>
  isSilent ? where.withSilence(text, where.silent(readSources(table.document).length)) : text;

const bareAreaText = (scene: MapScene, use: AreaUse): string => {
  const { messages } = scene;
  const place = headOf(use.area.name || messages.somePlace);
  if (use.role !== 'location') return withSilence(scene, use, besideText(scene, use));
  return sayDisc(scene, use, messages.somewhere(messages.events(use.rows.length), place));
};

const sayDisc = ({ messages }: MapScene, use: AreaUse, text: string): string =>
  isDisc(use) ? messages.noBorder(text) : text;

interface AreaLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}
interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}
const styleOf = ({ role }: AreaUse): TextStyle =>
  role === 'location' ? { size: SIZE, weight: 600 } : { size: QUIET_SIZE, weight: 400 };

/** The ways to write a label, best first: its words are never cut, only wrapped. */
const labelsOf = (scene: MapScene, use: AreaUse): readonly AreaLabel[] => {
  const text = areaText(scene, use);
  const { size, weight } = styleOf(use);
  // What is only named is silent before it is gone.
  const quiet = use.role === 'location' ? [] : [besideText(scene, use)];
  return [text, ...quiet].flatMap((words) =>
    [2, 3, 4, 1].map((count): AreaLabel => {
      const lines = breakText(words, count, scene.measure, size);
      return {
        lines,
        width: Math.max(...lines.map((line) => scene.measure(line, size, weight))),
        height: lines.length * LINE,
      };
    }),
  );
};

/** CSS pixels between an area and a label that stands beside it, at most. */
const BESIDE = 8;

/** Where along an area's side a label may stand, from its middle. */
const ALONG_SIDE = [0, 0.25, -0.25, 0.5, -0.5];

/** Middles beside what is seen of the area: below, right, left, above; of a disc its own first. */
const spotsBeside = (seen: Rect, x: number, { width, height }: AreaLabel): readonly Spot[] => {
  const middle = seen.y + seen.height / 2;
  const sides = [seen.x + seen.width + 6 + width / 2, seen.x - 6 - width / 2];
  const ends = [seen.y + seen.height + 4 + height / 2, seen.y - 4 - height / 2];
  const across = (y: number): readonly Spot[] => ALONG_SIDE.map((part) => [x + part * seen.width, y]);
  const down = (at: number): readonly Spot[] => ALONG_SIDE.map((part) => [at, middle + part * seen.height]);
  return [
    ...(seen.width === 0 ? [[x, middle] as const] : []),
    ...across(ends[0]!),
    ...sides.flatMap(down),
    ...across(ends[1]!),
  ];
};

/** A label much wider than its area would hide it: such a one stands beside. */
const MIN_COVER = 0.8;
/** Pixels from the edge inward that a label keeps clear of, where it fits so. */
const FEATHER = REGION.feather.width;

interface PlacedAreaLabel {
  readonly label: AreaLabel;
  readonly box: Rect;
}
/**
 * Wholly inside the outline, clear of its feather, in any wording; else beside a scene, then inside all the same or
 * partly so; null where all of that is taken.
 */
const placeLabel = (
  { seen, x, spots, fits: fitsIn, isIn }: Projected,
  labels: readonly AreaLabel[],
  isFree: (box: Rect) => boolean,
  isScene: boolean,
): PlacedAreaLabel | null => {
  const find = (
    label: AreaLabel,
    among: readonly Spot[],
    isGood: (spot: number) => boolean,
  ): PlacedAreaLabel | null => {
    for (let i = 0; i < among.length; i += 1) {
      if (!isGood(i)) continue;
      const box = boxAt(among[i]!, label); // in range
      if (isFree(box)) return { label, box };
    }
    return null;
  };
  const inside =
    (margin: number) =>
    (label: AreaLabel): PlacedAreaLabel | null => {
      const size = { width: label.width + 2 * margin, height: label.height + 2 * margin };
      return size.width > seen.width || size.height > seen.height ? null : find(label, spots(), fitsIn(size));
    };
  const tries: readonly ((label: AreaLabel) => PlacedAreaLabel | null)[] = [
    ...(isScene ? [inside(FEATHER)] : []),
    ...(isScene ? [(label: AreaLabel) => find(label, spotsBeside(seen, x, label), () => true)] : []),
    inside(0),
    (label) => (label.width * MIN_COVER > seen.width ? null : find(label, spots(), isIn)),
  ];
  for (const attempt of tries) {
    for (const label of labels) {
      const placed = attempt(label);
      if (placed) return placed;
    }
  }
  return null;
};

interface AreaLayout {
  readonly outlines: readonly Outline[];
  /** Discs that stand for outlines, under the marks. */
  readonly under: readonly Shape[];
  readonly shapes: readonly Shape[];
  readonly marks: readonly MapMark[];
  readonly taken: readonly Rect[];
  readonly named: readonly string[];
}

/** How an area is drawn: the colours of its line and words, and whether it is selected or hovered. */
interface AreaLook {
  readonly line: TokenName;
  readonly text: TokenName;
  readonly emphasis: Outline['emphasis'];
  readonly opacity: number;
  readonly labelOpacity: number;
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
    token: line,
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

const labelShapes = (
  use: AreaUse,
  { label, box }: PlacedAreaLabel,
  { text, emphasis, labelOpacity }: AreaLook,
): readonly Shape[] => {
  const { x, y, width, height } = box;
  const isQuiet = use.role !== 'location' && emphasis !== 'accent';
  const lines = label.lines.map((part, i): Shape => ({
    kind: 'text',
    x: x + width / 2,
    y: y + i * LINE + 13,
    text: part,
    // In grey or a hue it would be too faint to read.
    token: labelOpacity < 1 ? 'ink' : isQuiet ? 'muted' : text,
    ...styleOf(use),
    align: 'middle',
    halo: 'land',
  }));
  if (!emphasis) return lines;
  return [...lines, { kind: 'rect', x, y: y + height, width, height: 2, fill: { token: emphasis } }];
};

const areaMark = (scene: MapScene, use: AreaUse, box: Rect): MapMark => {
  const { index, role, rows, area } = use;
  return {
    key: `area ${index} ${role}`,
    kind: 'area',
    area: index,
    areaRole: role,
    isDisc: isDisc(use),
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
  for (const use of uses) {
    const look = lookOf(scene, use);
    if (!isAreaInSight(use, frame, look.emphasis)) continue;
    const bounds = areaBox(use.area, frame);
    const projected = projectArea(use.area, frame);
    const labels = labelsOf(scene, use);
    const reach = Math.max(...labels.map(({ width, height }) => Math.max(width, height))) + BESIDE;
    const near = [...own, ...taken].filter((other) => overlaps(other, projected.seen, reach));
    const isFree = (box: Rect): boolean => isInside(box, frame, 4) && !near.some((other) => overlaps(other, box, 2));
    const placed = placeLabel(projected, labels, isFree, use.role === 'location');
    if (placed) {
      own.push(placed.box);
      named.push(use.area.name);
      shapes.push(...faded(labelShapes(use, placed, look), look.labelOpacity));
    }
    if (isDisc(use)) under.push(...faded(discShapes(projected, look.emphasis ?? look.line), look.opacity));
    if (bounds.width > MIN_OUTLINE) {
      outlines.push(...outlinesOf(use, projected, look, bounds, frame));
      along.push(...projected.along);
    }
    marks.push(areaMark(scene, use, placed?.box ?? buttonBox(projected)));
  }
  return { outlines, under, shapes, marks, taken: [...own, ...along], named };
};
