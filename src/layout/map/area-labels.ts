/**
 * The words of an area and where in it they stand: "somewhere in …" of a scene, what a quiet one is named in. Words are
 * wrapped, never cut.
 */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import { REGION } from '../meanings.ts';
import { boxAt, type Projected, type Spot } from './area-projection.ts';
import { breakText } from './break-text.ts';
import { countPeriods, tagText } from './period-tags.ts';
import type { AreaLabel, MapScene, Outline, PlacedAreaLabel } from './types.ts';

const SIZE = 13;
const LINE = 17;
/** Of what is only named. */
const QUIET_SIZE = 12;
/** A title longer than this, in UTF-16 units, is no label. */
const MAX_TITLE = 48;

/** Whether of a scene only a point is known: it is drawn as a disc, and says that this is no border. */
export const isDisc = ({ role, area }: AreaUse): boolean => role === 'location' && area.rings.length === 0;

/** Which windows the area's events are in, while two are compared: "A 3, B 2". */
const areaTag = ({ answer, periodWords }: MapScene, { rows }: AreaUse): string =>
  periodWords ? tagText(countPeriods(answer.periods, rows), rows.length, periodWords) : '';

/** What stands in the area, by itself: where little room is left. */
export const countText = (scene: MapScene, use: AreaUse): string =>
  areaTag(scene, use) || scene.messages.events(use.rows.length);

const sceneText = (scene: MapScene, use: AreaUse): string => {
  const { messages } = scene;
  const text = messages.somewhere(countText(scene, use), use.area.name || messages.somePlace);
  return isDisc(use) ? messages.noBorder(text) : text;
};

/** Of an area that is no scene: what it is named in, best first. */
const quietTexts = (scene: MapScene, use: AreaUse): readonly string[] => {
  const { answer, messages, periodWords } = scene;
  const { label, title } = answer.table.records[use.rows[0]!]!; // an area is in use by a row at least
  const name = label ?? title;
  const count = messages.events(use.rows.length);
  const what = use.rows.length > 1 || name.length > MAX_TITLE ? count : name;
  const place = use.area.name;
  const tag = areaTag(scene, use);
  return [...(place === '' ? [] : [messages.placeNamedIn(place, what)]), messages.namedIn(what)].map((text) =>
    tag === '' ? text : (periodWords?.tagged(tag, text) ?? text),
  );
};

interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}
const styleOf = ({ role }: AreaUse): TextStyle =>
  role === 'location' ? { size: SIZE, weight: 600 } : { size: QUIET_SIZE, weight: 400 };

/** The ways to write a text, best first. */
export const waysToWrite = (
  { measure }: MapScene,
  use: AreaUse,
  text: string,
  counts: readonly number[] = [2, 3, 4, 1],
): readonly AreaLabel[] => {
  const { size, weight } = styleOf(use);
  return counts.map((count): AreaLabel => {
    const lines = breakText(text, count, measure, size);
    return {
      lines,
      width: Math.max(...lines.map((line) => measure(line, size, weight))),
      height: lines.length * LINE,
    };
  });
};

export const labelsOf = (scene: MapScene, use: AreaUse): readonly AreaLabel[] =>
  (use.role === 'location' ? [sceneText(scene, use)] : quietTexts(scene, use)).flatMap((text) =>
    waysToWrite(scene, use, text),
  );

/** The first spot that is good and free. */
const findSpot = (
  label: AreaLabel,
  among: readonly Spot[],
  isGood: (spot: number) => boolean,
  isFree: (box: Rect) => boolean,
): PlacedAreaLabel | null => {
  for (let i = 0; i < among.length; i += 1) {
    if (!isGood(i)) continue;
    const box = boxAt(among[i]!, label); // in range
    if (isFree(box)) return { label, box };
  }
  return null;
};

/**
 * Wholly inside the outline, clear of its feather where one of the labels fits so; null where none has room.
 * @param margins pixels around the words, beside the usual ones
 */
export const placeInside = (
  { seen, spots, fits }: Projected,
  labels: readonly AreaLabel[],
  isFree: (box: Rect) => boolean,
  margins: readonly number[] = [REGION.feather.width, 0, -3],
): PlacedAreaLabel | null => {
  for (const margin of margins)
    for (const label of labels) {
      const size = { width: label.width + 2 * margin, height: label.height + 2 * margin };
      if (size.width > seen.width || size.height > seen.height) continue;
      const placed = findSpot(label, spots(), fits(size), isFree);
      if (placed) return placed;
    }
  return null;
};

/** A label much wider than its area would hide it. */
const MIN_COVER = 0.8;

/** Inside, else about the middle of what is seen of the area: of what is only named there is no mark to be false. */
export const placeQuiet = (
  projected: Projected,
  labels: readonly AreaLabel[],
  isFree: (box: Rect) => boolean,
): PlacedAreaLabel | null => {
  const { seen, spots, isIn } = projected;
  const inside = placeInside(projected, labels, isFree, [0]);
  if (inside) return inside;
  for (const label of labels) {
    const placed = label.width * MIN_COVER > seen.width ? null : findSpot(label, spots(), isIn, isFree);
    if (placed) return placed;
  }
  return null;
};

/** How an area is drawn: the colours of its line and words, and whether it is selected or hovered. */
export interface AreaLook {
  readonly line: TokenName;
  readonly text: TokenName;
  readonly emphasis: Outline['emphasis'];
  readonly opacity: number;
  readonly labelOpacity: number;
}

export const labelShapes = (
  use: AreaUse,
  { label, box, leader }: PlacedAreaLabel,
  { text, emphasis, labelOpacity }: AreaLook,
): readonly Shape[] => {
  const { x, y, width, height } = box;
  const isQuiet = use.role !== 'location' && emphasis !== 'accent';
  // In grey or a hue a dimmed one would be too faint to read.
  const token = labelOpacity < 1 ? 'ink' : isQuiet ? 'muted' : text;
  const line = (stroke: { readonly token: TokenName; readonly width: number }): readonly Shape[] =>
    leader ? [{ kind: 'line', points: leader.points, stroke }] : [];
  const lines = label.lines.map((part, i): Shape => ({
    kind: 'text',
    x: x + width / 2,
    y: y + i * LINE + 13,
    text: part,
    token,
    ...styleOf(use),
    align: 'middle',
    halo: 'land',
  }));
  return [
    ...line({ token: 'land', width: 4 }),
    ...line({ token, width: 1.25 }),
    ...lines,
    ...(emphasis ? [{ kind: 'rect', x, y: y + height, width, height: 2, fill: { token: emphasis } } as const] : []),
  ];
};
