/** Notes of the first view: each in the free space nearest to its event, wrapped to fit, with a line to it. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { dimmed, faded } from '../opacity.ts';
import type { Annotations, TimelineInput } from './types.ts';
import { wrapWords } from './wrap-words.ts';

const NOTE = { size: 15, italic: true } as const;
const LINE = 20;
/** More than these would be told before what they are about. */
const MOST = 3;
const MARGIN = 10;
/** Above and below, where lines of text have some of their own. */
const AIR = 4;
/** Closer than this on the line of a label, and the two would read as one sentence. */
const ASIDE = 48;
/** From line to line, better and at least. */
const APART = 18;
const SAME_LINE = 7;
/** Of the first line of a note below its top, and of a label above the foot of its box. */
const RISE = 15;
const FOOT = 4;
/** So near to its event a leader may meet what leads there too. */
const ARRIVING = 8;
const STEP = 6;
/** From line to line there is less room than along them. */
const STEP_DOWN = 3;
/** In more lines it would be a column beside a word. */
const MOST_LINES = 3;
/** A note farther from its event than this would belong to anything. */
const FARTHEST = 110;
const WRAPS = [230, 170, 130, 104, 88] as const;

interface Note {
  readonly text: string;
  /** The event. */ readonly row: number;
  /** The mark it is about, and with its label what it may stand beside. */ readonly target: Rect;
  readonly own: Rect;
  /** Where it may stand: its event's own side of the axis. */ readonly within: Rect;
}
interface Placed {
  readonly box: Rect;
  readonly lines: readonly string[];
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly cost: number;
}

/** Of one word a line it is a column, which nobody reads as a sentence. */
const isReadable = (text: string, lines: readonly string[]): boolean =>
  lines.length === 1 || lines.length < text.split(' ').length;

/**
 * From the interval a to the interval b: where a line between them leaves and arrives; both the same where they
 * overlap.
 */
const between = (a0: number, a1: number, b0: number, b1: number): readonly [number, number] => {
  if (a1 < b0) return [a1, b0];
  if (b1 < a0) return [a0, b1];
  const middle = (Math.max(a0, b0) + Math.min(a1, b1)) / 2;
  return [middle, middle];
};

const crosses = (from: readonly [number, number], to: readonly [number, number], boxes: readonly Rect[]): boolean => {
  const last = 1 - ARRIVING / Math.hypot(to[0] - from[0], to[1] - from[1]);
  for (let i = 1; i < 10 && i / 10 < last; i += 1) {
    const x = from[0] + ((to[0] - from[0]) * i) / 10;
    const y = from[1] + ((to[1] - from[1]) * i) / 10;
    if (boxes.some((box) => x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 2 && y < box.y + box.height + 2))
      return true;
  }
  return false;
};

const inside = (box: Rect, other: Rect): boolean =>
  box.x >= other.x - 4 &&
  box.x + box.width <= other.x + other.width + 4 &&
  box.y >= other.y - 4 &&
  box.y + box.height <= other.y + other.height + 4;

/** The first multiple of the step from `origin` on that is not before `least`. */
const onGrid = (origin: number, least: number, step = STEP): number =>
  origin + Math.max(0, Math.ceil((least - origin) / step)) * step;

const widthOf = ({ measure }: TimelineInput, lines: readonly string[]): number =>
  Math.max(...lines.map((line) => measure(line, NOTE)));

/** In as few lines as fit the room, as narrow as these may be: they need less free space, and are alike in length. */
const wrapEvenly = (input: TimelineInput, text: string, room: number): readonly string[] => {
  const lines = wrapWords(text, (line) => input.measure(line, NOTE) <= room);
  const width = widthOf(input, lines);
  const narrower = wrapWords(text, (line) => input.measure(line, NOTE) < width);
  return narrower.length > lines.length || widthOf(input, narrower) >= width
    ? lines
    : wrapEvenly(input, text, widthOf(input, narrower));
};

/**
 * `taken`: labels, bars and strips. Places that are too far away are not looked at: this runs in every frame of the
 * first view.
 */
const placeNote = (
  note: Note,
  taken: readonly Rect[],
  labels: ReadonlySet<Rect>,
  input: TimelineInput,
  sameLine: number,
): Placed | null => {
  const { within, target } = note;
  const reach = FARTHEST + WRAPS[0] + MARGIN;
  const near = taken.filter(
    (box) =>
      box.x < target.x + target.width + reach &&
      box.x + box.width > target.x - reach &&
      box.y < target.y + target.height + reach &&
      box.y + box.height > target.y - reach,
  );
  // No leader leads through letters, those of its own event either.
  const others = near.filter((box) => box !== note.own && (labels.has(box) || !inside(box, note.own)));
  let best: Placed | null = null;
  let tried = 0;
  for (const room of WRAPS) {
    const lines = wrapEvenly(input, note.text, room);
    // As many lines are the same lines.
    if (lines.length === tried || lines.length > MOST_LINES || !isReadable(note.text, lines)) continue;
    tried = lines.length;
    const width = widthOf(input, lines);
    const height = lines.length * LINE;
    const right = Math.min(within.x + within.width - width, target.x + target.width + FARTHEST);
    const bottom = Math.min(within.y + within.height - height, target.y + target.height + FARTHEST);
    for (let y = onGrid(within.y, target.y - FARTHEST - height, STEP_DOWN); y <= bottom; y += STEP_DOWN) {
      const [fy, ty] = between(y, y + height, target.y, target.y + target.height);
      if (best && Math.abs(ty - fy) + lines.length * 6 >= best.cost) continue;
      const isOnLine = (box: Rect): boolean =>
        labels.has(box) && lines.some((_, i) => Math.abs(y + RISE + i * LINE - (box.y + box.height - FOOT)) < sameLine);
      const apart = (box: Rect): number => (isOnLine(box) ? ASIDE : MARGIN);
      const inRow = near.filter((box) => y - AIR < box.y + box.height && y + height + AIR > box.y);
      for (let x = onGrid(within.x, target.x - FARTHEST - width); x <= right; x += STEP) {
        const [fx, tx] = between(x, x + width, target.x, target.x + target.width);
        const distance = Math.hypot(tx - fx, ty - fy);
        const cost = distance + lines.length * 6;
        if (distance < 6 || distance > FARTHEST || (best && cost >= best.cost)) continue;
        const hit = inRow.find((box) => x < box.x + box.width + apart(box) && x + width + apart(box) > box.x);
        if (hit) x = onGrid(within.x, hit.x + hit.width + apart(hit)) - STEP;
        else if (!crosses([fx, fy], [tx, ty], others))
          best = { box: { x, y, width, height }, lines, from: [fx, fy], to: [tx, ty], cost };
      }
    }
  }
  return best;
};

const place = (
  input: TimelineInput,
  notes: readonly Note[],
  boxes: readonly Rect[],
  labels: readonly Rect[],
): Annotations => {
  const taken = [...boxes, ...labels];
  const texted = new Set(labels);
  const leaders: Shape[] = [];
  const texts: Shape[] = [];
  for (const note of notes) {
    if (leaders.length === MOST) break;
    const found = placeNote(note, taken, texted, input, APART) ?? placeNote(note, taken, texted, input, SAME_LINE);
    if (!found) continue;
    taken.push(found.box);
    const leader: Shape = { kind: 'line', points: [...found.from, ...found.to], stroke: { token: 'muted', width: 1 } };
    leaders.push(...faded([leader], input.opacity(note.row)));
    found.lines.forEach((text, i) =>
      texts.push(
        ...dimmed(
          {
            kind: 'text',
            x: found.box.x,
            y: found.box.y + RISE + i * LINE,
            text,
            token: 'ink',
            halo: 'panel',
            ...NOTE,
          },
          input.labelOpacity(note.row),
        ),
      ),
    );
  }
  return { leaders, texts };
};

const keyOf = ({ x, y, width, height }: Rect): string => `${x},${y},${width},${height}`;
let last: { readonly key: string; readonly value: Annotations } | null = null;

/**
 * Notes that find no free place are left out: the card tells the same. The search is the dearest part of a frame and
 * its answer is mostly that of the frame before (a mark was hovered, the playhead moved), so the last one is kept.
 * @param labels texts, of which they keep farther than of other boxes
 */
export const layoutAnnotations = (
  input: TimelineInput,
  notes: readonly Note[],
  boxes: readonly Rect[],
  labels: readonly Rect[],
): Annotations => {
  const key = [
    ...notes.map(
      (note) =>
        `${note.text}|${input.measure(note.text, NOTE)}|${input.opacity(note.row)}|${keyOf(note.target)}|${keyOf(note.own)}|${keyOf(note.within)}`,
    ),
    ...[...boxes, ...labels].map(keyOf),
  ].join(';');
  if (last?.key !== key) last = { key, value: place(input, notes, boxes, labels) };
  return last.value;
};
