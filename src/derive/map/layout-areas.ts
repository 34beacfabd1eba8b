/** Areas: outlines of what is known only to a region, with "somewhere in …"; dotted for an object or a reference. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import { TRACKS } from '../../events/types.ts';
import type { Area, AreaRole } from './atlas.ts';
import { isInside, overlaps, type MapFrame, type Rect } from './frame.ts';
import { trackTextToken, trackToken } from './glyph-marks.ts';
import { contains } from './place-geometry.ts';
import type { MapMark, MapScene, Outline } from './types.ts';

const SIZE = 13;
const LINE = 18;
const TINT = 0.07;
const LEAST_OUTLINE = 12;

/** An area in use: its shown events as scenes, and as objects or references. */
export interface AreaUse { readonly index: number; readonly area: Area; readonly role: AreaRole; readonly rows: readonly number[] }

/** The shown areas; one that is a scene and an object too is used twice. */
export const selectAreas = (scene: Pick<MapScene, 'answer' | 'atlas'>): readonly AreaUse[] => {
  const { areaStart, areaIndex, areaRole, areas } = scene.atlas;
  const uses = new Map<string, { index: number; area: Area; role: AreaRole; rows: number[] }>();
  for (const row of scene.answer.rows) {
    for (let entry = areaStart[row]!; entry < areaStart[row + 1]!; entry += 1) {
      const index = areaIndex[entry]!;
      const role = areaRole[entry]!;
      const key = `${index} ${role}`;
      const use = uses.get(key) ?? { index, area: areas[index]!, role, rows: [] };
      if (!use.rows.includes(row)) use.rows.push(row);
      uses.set(key, use);
    }
  }
  return [...uses.values()].sort((a, b) => a.index - b.index || a.role.localeCompare(b.role));
};

const project = (rings: readonly Float64Array[], { scale, originX, originY }: MapFrame): readonly Float64Array[] =>
  rings.map((ring) => {
    const pixels = new Float64Array(ring.length);
    for (let i = 0; i + 1 < ring.length; i += 2) {
      pixels[i] = ring[i]! * scale - originX;
      pixels[i + 1] = ring[i + 1]! * scale - originY;
    }
    return pixels;
  });

export const areaBox = (area: Area, frame: MapFrame): Rect => ({
  x: area.bounds.x * frame.scale - frame.originX, y: area.bounds.y * frame.scale - frame.originY,
  width: area.bounds.width * frame.scale, height: area.bounds.height * frame.scale,
});

const meetsFrame = (box: Rect, frame: MapFrame): boolean => overlaps(box, { x: 0, y: 0, width: frame.width, height: frame.height });

const tokensOf = (scene: MapScene, use: AreaUse): { readonly line: TokenName; readonly text: TokenName } => {
  const { track } = scene.answer.table;
  const first = track[use.rows[0]!] ?? 2;
  const same = use.rows.every((row) => track[row] === first);
  return same ? { line: trackToken(first), text: trackTextToken(first) } : { line: 'ink', text: 'ink' };
};

/** What the area's label says. */
export const areaText = (scene: MapScene, use: AreaUse): string => {
  const { messages, answer } = scene;
  const { table } = answer;
  const place = use.area.name || messages.somePlace;
  if (use.role === 'reference') return messages.referenceOnly;
  if (use.role === 'object') return use.rows.length === 1 ? messages.objectOfPolicy : messages.objectOfMany(use.rows.length);
  const what = use.rows.length === 1 ? messages.tracks[TRACKS[table.track[use.rows[0]!] ?? 2] ?? 'other'] : messages.events(use.rows.length);
  return messages.somewhere(what, place);
};

/** Breaks a text into two lines of about the same width. */
const breakText = (text: string, measure: MapScene['measure']): readonly string[] => {
  const words = text.split(' ');
  let best: readonly string[] = [text];
  let least = Infinity;
  for (let i = 1; i < words.length; i += 1) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const width = Math.max(...lines.map((line) => measure(line, SIZE, 600)));
    if (width < least) { least = width; best = lines; }
  }
  return best;
};

const STEPS = 12;
/** Whether a box lies wholly in the rings, by its edge's points. */
const fits = (rings: readonly Float64Array[], box: Rect): boolean =>
  [[0, 0], [0.5, 0], [1, 0], [0, 1], [0.5, 1], [1, 1], [0.5, 0.5]].every(([u, v]) => contains(rings, box.x + box.width * u!, box.y + box.height * v!));

/** A free place for a label: inside the outline near its label point, else on the point, else nowhere. */
const placeLabel = (rings: readonly Float64Array[], bounds: Rect, x: number, y: number, width: number, height: number, isFree: (box: Rect) => boolean): Rect | null => {
  const at = (cx: number, cy: number): Rect => ({ x: cx - width / 2, y: cy - height / 2, width, height });
  const spots: (readonly [number, number])[] = [[x, y]];
  for (let i = 1; i < STEPS; i += 1) for (let j = 1; j < STEPS; j += 1) spots.push([bounds.x + (bounds.width * i) / STEPS, bounds.y + (bounds.height * j) / STEPS]);
  spots.sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  const free = spots.map(([cx, cy]) => at(cx, cy)).filter(isFree);
  return free.find((box) => fits(rings, box)) ?? free.find((box) => contains(rings, box.x + width / 2, box.y + height / 2)) ?? (isFree(at(x, y)) ? at(x, y) : null);
};

export interface AreaLayout { readonly outlines: readonly Outline[]; readonly shapes: readonly Shape[]; readonly marks: readonly MapMark[]; readonly taken: readonly Rect[] }

/** Outlines and labels of the areas in view; `taken` are boxes that the labels keep clear of. */
export const layoutAreas = (scene: MapScene, uses: readonly AreaUse[], taken: readonly Rect[]): AreaLayout => {
  const { frame, atlas } = scene;
  const outlines: Outline[] = [];
  const shapes: Shape[] = [];
  const marks: MapMark[] = [];
  const own: Rect[] = [];
  for (const use of uses) {
    const bounds = areaBox(use.area, frame);
    if (!meetsFrame(bounds, frame)) continue;
    const rings = project(use.area.rings, frame);
    const { line, text } = tokensOf(scene, use);
    const emphasis = use.rows.includes(scene.selected) ? 'accent' : use.rows.includes(scene.hovered) ? 'ink' : null;
    const isScene = use.role === 'location';
    if (bounds.width > LEAST_OUTLINE) outlines.push({ rings, token: line, tint: isScene ? TINT : 0, dotted: !isScene, emphasis });
    const lines = breakText(areaText(scene, use), scene.measure);
    const width = Math.max(...lines.map((part) => scene.measure(part, SIZE, 600)));
    const visible = clipRect(bounds, frame);
    const x = Math.min(Math.max(use.area.labelX * frame.scale - frame.originX, visible.x), visible.x + visible.width);
    const y = Math.min(Math.max(use.area.labelY * frame.scale - frame.originY, visible.y), visible.y + visible.height);
    const isFree = (box: Rect): boolean => isInside(box, frame, 4) && ![...taken, ...own].some((other) => overlaps(other, box, 2));
    const box = placeLabel(rings, visible, x, y, width, lines.length * LINE, isFree);
    if (!box) continue;
    own.push(box);
    lines.forEach((part, i) => shapes.push({ kind: 'text', x: box.x + width / 2, y: box.y + i * LINE + 13, text: part, token: text, size: SIZE, weight: 600, align: 'middle', halo: 'land' }));
    if (emphasis) shapes.push({ kind: 'rect', x: box.x - 4, y: box.y + box.height + 1, width: box.width + 8, height: 2, fill: { token: emphasis } });
    marks.push({ key: `area ${use.index} ${use.role}`, kind: 'area', rows: use.rows, count: use.rows.length, name: isScene ? use.area.name : atlas.areas[use.index]!.name, anchors: [], box, x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  return { outlines, shapes, marks, taken: own };
};

const clipRect = (box: Rect, frame: MapFrame): Rect => {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return { x, y, width: Math.min(frame.width, box.x + box.width) - x, height: Math.min(frame.height, box.y + box.height) - y };
};
