/**
 * The words beside the glyph of an occasion that has several events at a place: what it is called, and how many of its
 * events are there. Several occasions at one place have their glyphs alone.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import { guessOf } from '../../events/dating.ts';
import { isInside, overlaps, type Rect } from '../../base/geo/frame.ts';
import { faded, strongest } from '../opacity.ts';
import { textOf } from '../row-tokens.ts';
import { breakText } from './break-text.ts';
import { GLYPH, type Item } from './items.ts';
import { rowCentres } from './layout-items.ts';
import type { MapGroup, MapScene } from './types.ts';

const SIZE = 13;
const LINE = 16;
const GAP = 4;

interface Grouped {
  readonly item: Item;
  readonly groups: readonly MapGroup[];
}

/** The words for an occasion, with the sign of a date that its source does not give. */
const labelOf = ({ answer: { table, dates } }: MapScene, row: number): string => {
  const record = table.records[row];
  const sign = dates.outside[row] === 1 ? '°' : guessOf(record) === null ? '' : '*'; // rows are in range
  return `${record?.label ?? record?.title ?? ''}${sign}`;
};

/** The ways to write it, best first: on a line, shorter, on two lines, on three; a number alone would say nothing. */
const linesOf = (scene: MapScene, { occasion, here }: MapGroup): readonly (readonly string[])[] => {
  const { messages, measure } = scene;
  const label = labelOf(scene, occasion);
  const short = messages.occasion(label, String(here.length));
  const long = messages.occasion(label, messages.events(here.length));
  // The number keeps to the word before it.
  const bound = short.replace(' · ', '\u00a0·\u00a0');
  return [[long], [short], ...[2, 3].map((count) => breakText(bound, count, measure, SIZE))];
};

interface OccasionWords {
  readonly shapes: readonly Shape[];
  readonly taken: readonly Rect[];
}

/** @param edges of areas, which words cross only where they must */
export const layoutOccasions = (
  scene: MapScene,
  grouped: readonly Grouped[],
  edges: readonly Rect[],
): OccasionWords => {
  const shapes: Shape[] = [];
  const taken: Rect[] = [];
  for (const { item, groups } of grouped) {
    const [only] = groups;
    if (!item.row || !only?.here.length || groups.length > 1) continue;
    const { xs, y } = rowCentres(item);
    const x = xs[0]!; // of one glyph
    const isFree = (box: Rect): boolean =>
      isInside(box, scene.frame, 4) &&
      ![...scene.reserved, ...taken].some((other) => overlaps(other, box, 1)) &&
      !grouped.some((other) => other.item !== item && overlaps(other.item.box, box, 1));
    const options = linesOf(scene, only).flatMap((lines) => {
      const width = Math.max(...lines.map((line) => scene.measure(line, SIZE, 600)));
      const height = lines.length * LINE;
      // Two lines begin at the glyph's own, clear of the place's name.
      const top = lines.length === 1 ? y - height / 2 : item.row?.isAbove ? y + LINE / 2 - height : y - LINE / 2;
      return [x + GLYPH / 2 + GAP, x - GLYPH / 2 - GAP - width].map((left) => ({
        lines,
        box: { x: left, y: top, width, height },
      }));
    });
    const free = options.filter(({ box }) => isFree(box));
    // Words may cross an edge where nothing else is left.
    const isCrossed = (box: Rect): boolean => edges.some((other) => overlaps(other, box, 1));
    const found = free.find(({ box }) => !isCrossed(box)) ?? free[0];
    if (!found) continue;
    taken.push(found.box);
    const isBefore = found.box.x < x;
    const strength = strongest(scene.labelOpacity, only.here);
    const words = found.lines.map((text, i): Shape => ({
      kind: 'text',
      x: isBefore ? found.box.x + found.box.width : found.box.x,
      y: found.box.y + i * LINE + 12,
      text,
      // In a hue it would be too faint to read.
      token: strength < 1 ? 'ink' : textOf(scene.answer, only.lead),
      size: SIZE,
      weight: 600,
      halo: 'land',
      ...(isBefore ? { align: 'end' as const } : {}),
    }));
    shapes.push(...faded(words, strength));
  }
  return { shapes, taken };
};
