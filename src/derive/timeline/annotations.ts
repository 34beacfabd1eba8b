/** Notes of the first view: each in the free space nearest to its event, wrapped to fit, with a line to it. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { Box, TimelineInput } from './types.ts';

const NOTE = { size: 13, italic: true } as const;
const LINE = 18;
const MARGIN = 5;
const STEP = 6;
/** A note farther from its event than this would belong to anything. */
const FARTHEST = 110;
const WRAPS = [230, 170, 130, 104, 88] as const;

export interface Note { readonly text: string; /** The mark it is about, and with its label what it may stand beside. */ readonly target: Box; readonly own: Box; /** Where it may stand: its event's own side of the axis. */ readonly area: Box }
interface Placed { readonly box: Box; readonly lines: readonly string[]; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly cost: number }

const wrap = (text: string, room: number, input: TimelineInput): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && input.measure(longer, NOTE) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width + MARGIN && a.x + a.width + MARGIN > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** The points of two boxes that are nearest to each other. */
const nearest = (a: Box, b: Box): { readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly distance: number } => {
  const along = (a0: number, a1: number, b0: number, b1: number): readonly [number, number] =>
    a1 < b0 ? [a1, b0] : b1 < a0 ? [a0, b1] : [(Math.max(a0, b0) + Math.min(a1, b1)) / 2, (Math.max(a0, b0) + Math.min(a1, b1)) / 2];
  const [fx, tx] = along(a.x, a.x + a.width, b.x, b.x + b.width);
  const [fy, ty] = along(a.y, a.y + a.height, b.y, b.y + b.height);
  return { from: [fx, fy], to: [tx, ty], distance: Math.hypot(tx - fx, ty - fy) };
};

const crosses = (from: readonly [number, number], to: readonly [number, number], boxes: readonly Box[]): boolean => {
  for (let i = 1; i < 10; i += 1) {
    const x = from[0] + ((to[0] - from[0]) * i) / 10;
    const y = from[1] + ((to[1] - from[1]) * i) / 10;
    if (boxes.some((box) => x > box.x - 1 && x < box.x + box.width + 1 && y > box.y && y < box.y + box.height)) return true;
  }
  return false;
};

const inside = (box: Box, other: Box): boolean => box.x >= other.x - 4 && box.x + box.width <= other.x + other.width + 4 && box.y >= other.y - 4 && box.y + box.height <= other.y + other.height + 4;

/** `taken`: labels, bars and strips. */
const placeNote = (note: Note, taken: readonly Box[], input: TimelineInput): Placed | null => {
  const { area } = note;
  const others = taken.filter((box) => box !== note.own && !inside(box, note.own));
  let best: Placed | null = null;
  for (const room of WRAPS) {
    const lines = wrap(note.text, room, input);
    const width = Math.max(...lines.map((line) => input.measure(line, NOTE)));
    const height = lines.length * LINE;
    for (let y = area.y; y + height <= area.y + area.height; y += STEP) {
      for (let x = area.x; x + width <= area.x + area.width; x += STEP) {
        const box: Box = { x, y, width, height };
        const { from, to, distance } = nearest(box, note.target);
        const cost = distance + lines.length * 6;
        if (distance < 6 || distance > FARTHEST || (best && cost >= best.cost)) continue;
        if (taken.some((other) => overlaps(box, other)) || crosses(from, to, others)) continue;
        best = { box, lines, from, to, cost };
      }
    }
  }
  return best;
};

/** Leaders stand behind the marks, texts before the playhead's line. */
export interface Annotations { readonly leaders: readonly Shape[]; readonly texts: readonly Shape[] }

/** Notes that find no free place are left out: the card tells the same. */
export const layoutAnnotations = (input: TimelineInput, notes: readonly Note[], boxes: readonly Box[]): Annotations => {
  const taken = [...boxes];
  const leaders: Shape[] = [];
  const texts: Shape[] = [];
  for (const note of notes) {
    const found = placeNote(note, taken, input);
    if (!found) continue;
    taken.push(found.box);
    leaders.push({ kind: 'line', points: [...found.from, ...found.to], stroke: { token: 'muted', width: 1 } });
    found.lines.forEach((text, i) => texts.push({ kind: 'text', x: found.box.x, y: found.box.y + 14 + i * LINE, text, token: 'ink', halo: 'panel', ...NOTE }));
  }
  return { leaders, texts };
};
