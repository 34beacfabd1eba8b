/** Draws rows that are laid out: bars, labels, what stands behind those, and the marks that a person can hit. */
import type { Rect } from '../../base/geo/frame.ts';
import { barFrame, barShapes, MIN_WIDTH } from './bar-shapes.ts';
import { atLeast, bodyOf } from './drawing.ts';
import { dimmed, faded, isToCome, strongest } from '../opacity.ts';
import { INDENT, isAccented } from './lay-bar.ts';
import { glyphOf } from './part-glyph.ts';
import { partsMark } from './parts-mark.ts';
import { GLYPH_PITCH, TAIL, TAIL_GAP, NEXT, NEXT_PITCH, nextStyle } from './place-labels.ts';
import { drawStandingStrip } from './standing-strip.ts';
import { GHOST } from '../meanings.ts';
import type { Drawing, LaidBar, LaidRow, TextStyle, TimelineInput } from './types.ts';

/** Of a bar's foot above the end of its row, and of a label's foot above its bar. */
const BAR_FOOT = 3;
const LABEL_FOOT = 6;
const FRAME_INSET = 1.5;
/** Of the glyphs in a label's line. */
const GLYPH_SCALE = 0.42;

/** The grey words behind a label, the parts’ glyphs and number, and what follows; returns where they end. */
const drawBehindLabel = (
  input: TimelineInput,
  laid: LaidBar,
  baseline: number,
  fade: number,
  drawing: Drawing,
): number => {
  const { measure, answer } = input;
  const { label, tail, holds, glyphs, next } = laid;
  let x = label.x + label.width;
  const write = (text: string, token: 'muted' | 'ink', style: TextStyle, strength = fade): void => {
    drawing.labels.push(...dimmed({ kind: 'text', x, y: baseline, text, token, halo: 'panel', ...style }, strength));
    x += measure(text, style);
  };
  const sign = (row: number): void => {
    const glyph = glyphOf(answer, row, x + GLYPH_PITCH / 2 - 2, baseline - 4, GLYPH_SCALE);
    drawing.bars.push(...faded([glyph], input.opacity(row)));
    x += GLYPH_PITCH;
  };
  if (tail !== '') {
    x += TAIL_GAP;
    write(tail, 'muted', TAIL);
  }
  if (holds) {
    x += TAIL_GAP;
    for (const row of holds.parts.slice(0, glyphs)) sign(row);
    write(partsMark(input, holds.parts.length, holds.isOpen), 'muted', TAIL);
  }
  if (next) {
    x += TAIL_GAP;
    const from = x;
    const strength = Math.min(fade, input.labelOpacity(next.row));
    write(NEXT, 'muted', nextStyle(laid.style), strength);
    x = from + NEXT_PITCH - GLYPH_PITCH;
    sign(next.row);
    write(next.text, 'ink', nextStyle(laid.style), strength);
  }
  return x;
};

/** Draws one row whose band is [top, top + height]; the bar stands at its foot when the label is above it. */
const drawBar = (input: TimelineInput, laid: LaidBar, top: number, drawing: Drawing): void => {
  const { answer, hovered } = input;
  const { row, bar, label, height, holds, isGhost } = laid;
  const isAbove = label.where === 'above';
  const y = Math.round(isAbove ? top + height - bar.thickness / 2 - BAR_FOOT : top + height / 2);
  const x1 = Math.max(bar.x1, bar.x0 + MIN_WIDTH);
  // A line that leads to a part of a closed occasion leads to the occasion.
  for (const each of [row, ...(holds && !holds.isOpen ? holds.parts : [])])
    drawing.anchors.set(each, { row: each, x0: bar.x0, x1, y });
  const members = isGhost ? (holds?.parts ?? []) : [row, ...(holds?.parts ?? [])];
  const isShown = (isGhost ? members : [row]).some((each) => answer.presence[each]! > 0); // rows are in range
  if (!isShown && !isToCome(answer, row)) return;
  if (bar.leaderFrom !== undefined)
    drawing.boxes.push({ x: bar.leaderFrom - 4, y: y - 5, width: bar.x0 - bar.leaderFrom, height: 10 });
  const fade = strongest(input.labelOpacity, members);
  const strength = isGhost ? GHOST : strongest(input.opacity, members);
  drawing.bars.push(...bodyOf(input, barShapes({ ...bar, y }), strength));
  const own: Rect = {
    x: bar.x0 - 2,
    y: y - bar.thickness / 2 - 2,
    width: x1 - bar.x0 + (bar.ongoing ? 10 : 4),
    height: bar.thickness + 4,
  };
  drawing.bodies.push(own);
  const baseline = isAbove ? y - bar.thickness / 2 - LABEL_FOOT : y + 4.5;
  const token = isGhost ? 'muted' : 'ink';
  drawing.labels.push(
    ...dimmed({ kind: 'text', x: label.x, y: baseline, text: label.text, token, halo: 'panel', ...laid.style }, fade),
  );
  const end = drawBehindLabel(input, laid, baseline, fade, drawing);
  const rise = laid.style.size - 1;
  drawing.boxes.push({ x: label.x - 2, y: baseline - rise - 1, width: end - label.x + 4, height: rise + 5 });
  const left = Math.min(own.x, label.x - 2);
  const upper = Math.min(own.y, baseline - rise);
  const box: Rect = {
    x: left,
    y: upper,
    width: Math.max(own.x + own.width, end + 2) - left,
    height: Math.max(own.y + own.height, baseline + 4) - upper,
  };
  if (laid.under && !isAbove) {
    const { row: of, depth, isPerhaps } = laid.under;
    drawing.stalks.push({ of, x: label.x - depth * INDENT + 4, to: label.x - 3, y, isPerhaps });
  }
  const isChosen = isAccented(input, laid);
  // Its foot keeps clear of the letters of the next row, however close that stands.
  const framed = { ...box, height: box.height - FRAME_INSET };
  if (isChosen) drawing.accents.push(box);
  if (isChosen || row === hovered) drawing.frames.push(barFrame(framed, isChosen ? 'accent' : 'ink'));
  if (!isShown) return;
  drawing.marks.push({
    kind: 'event',
    row,
    ...atLeast(box),
    cx: (bar.x0 + x1) / 2,
    cy: y,
    ...(holds ? { holds } : {}),
    ...(isGhost ? { isGhost: true } : {}),
  });
};

/** Rows from `from` on, downward or upward. */
export const drawRows = (
  input: TimelineInput,
  rows: readonly LaidRow[],
  from: number,
  direction: 1 | -1,
  drawing: Drawing,
): void => {
  let edge = from;
  for (const laid of rows) {
    const top = direction > 0 ? edge : edge - laid.height;
    if (laid.kind === 'strip') drawStandingStrip(input, laid, top, drawing);
    else if (laid.kind === 'own') laid.draw(top, drawing);
    else drawBar(input, laid, top, drawing);
    edge += direction * laid.height;
  }
};
