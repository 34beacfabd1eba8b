/** Names of the places that have marks, written where they touch neither marks nor chrome nor one another. */
import type { Shape } from '../../base/paint/shapes.ts';
import { isInside, overlaps, type Rect } from '../../base/geo/frame.ts';
import { dimmed } from '../opacity.ts';
import { bareBoxOf, clusterRadius, GLYPH, type Item } from './items.ts';
import { tagBox, tagWidth } from './period-tags.ts';
import type { MapScene, Names } from './types.ts';

const SIZE = 13;
const LINE = 18;
const MAX_NAMES = 60;

/** Boxes that a name may take, best first: beside the mark, then over or under it. */
const candidates = (item: Item, width: number): readonly Rect[] => {
  const { x, y } = item;
  const isRow = item.row !== null;
  const gap = item.clustered ? clusterRadius(item.count) + 4 : isRow ? 8 : GLYPH / 2 + 4;
  const right = { x: x + gap, y: y - LINE / 2, width, height: LINE };
  const left = { x: x - gap - width, y: y - LINE / 2, width, height: LINE };
  const over = { x: x - width / 2, y: y - gap - LINE, width, height: LINE };
  const under = { x: x - width / 2, y: y + gap, width, height: LINE };
  if (!isRow) return [right, left, over, under];
  // The glyphs take one side of the point, so the name stays on its line or goes to the other side.
  const aside = [x - 6, x + 6 - width].map((start) => ({ ...over, x: start }));
  return item.row?.isAbove ? [right, left, under] : [right, left, over, ...aside];
};

/** What of an item's own box its name must not touch: its glyphs, but not the line of its point. */
export const glyphBoxes = (item: Item): readonly Rect[] => {
  const { box, row, periods, clustered } = item;
  if (clustered && periods) {
    // The tag is wider than the disc: a name may stand beside the disc and above the tag.
    const disc = bareBoxOf(item);
    return [disc, tagBox(disc, 'below', tagWidth(periods))];
  }
  if (!row) return [box];
  const height = box.height - 16;
  return [row.isAbove ? { ...box, height: height - 1 } : { ...box, y: box.y + 17, height: height - 1 }];
};

/** The ring at the point of a row's place. */
const RING = 5;
const ringBox = ({ x, y }: Item): Rect => ({ x: x - RING, y: y - RING, width: 2 * RING, height: 2 * RING });

/**
 * Items come with the weightiest first, and so do their names.
 * @param edges of what is drawn on the map
 * @param opacity of an anchor's name
 * @param words that stand already
 */
export const layoutNames = (
  scene: MapScene,
  items: readonly Item[],
  edges: readonly Rect[] = [],
  opacity: (anchor: number) => number = () => 1,
  words: readonly Rect[] = [],
): Names => {
  // Beside the ring of another row, where only that one's name would stand, a name may stand.
  const marks = items.map((item) => [...glyphBoxes(item), ringBox(item)]);
  const own: Rect[] = [];
  const shapes: Shape[] = [];
  const named: { text: string; x: number; y: number }[] = [];
  for (const item of items) {
    if (item.anchors.length > 1 || named.length >= MAX_NAMES) continue;
    const anchor = item.anchors[0]!; // an item has anchors
    const text = scene.atlas.anchorName[anchor] ?? '';
    // What is yet to come is not named.
    if (text === '' || scene.places.all[anchor] === 0) continue;
    const width = scene.measure(text, SIZE, 600);
    const ownBoxes = glyphBoxes(item);
    const isOn = (option: Rect, boxes: readonly Rect[]): boolean => boxes.some((other) => overlaps(other, option, 1));
    const free = candidates(item, width).filter(
      (option) =>
        isInside(option, scene.frame, 4) &&
        !ownBoxes.some((part) => overlaps(part, option)) &&
        !marks.some((boxes, other) => items[other] !== item && isOn(option, boxes)) &&
        !isOn(option, scene.reserved) &&
        !isOn(option, words) &&
        !isOn(option, own),
    );
    // The name of a place within a small circle matters more than its keeping clear of the rim.
    const box = free.find((option) => !isOn(option, edges)) ?? free[0];
    if (!box) continue;
    own.push(box);
    named.push({ text, x: item.x, y: item.y });
    const label = { kind: 'text', x: box.x, y: box.y + 13, text, token: 'ink', size: SIZE, weight: 600 } as const;
    shapes.push(...dimmed({ ...label, halo: 'land' }, opacity(anchor)));
  }
  return { shapes, taken: own, named };
};
