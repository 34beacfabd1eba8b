/**
 * Chips give way to marks: one that would cover a mark is folded into "+n more", which takes an edge where it covers
 * none.
 */
import { overlaps, type Rect } from '../../base/geo/frame.ts';
import type { MapMark, MapScene, Pointer, PaneEdge } from './types.ts';

const SIZE = 13;
/** Arrow, paddings and borders of a chip. */
const CHROME = 46;
const GAP = 8;
/** About a mark, so that its place's name has a line beside it. */
const NAME_ROOM = 20;
/** What the tray, the buttons and the credits take of the map's lower edge. */
const FOOT = 76;
/** A narrower pane has its chips in one column on the right. */
export const TIGHT_WIDTH = 300;

interface FoldedPointers {
  readonly pointers: readonly Pointer[];
  readonly more: number;
  /** Where "+n more" stands. */ readonly moreEdge: PaneEdge | null;
}

export const foldPointers = (
  scene: MapScene,
  pointers: readonly Pointer[],
  more: number,
  marks: readonly MapMark[],
): FoldedPointers => {
  const { frame, room, chipHeight, measure, messages } = scene;
  const inset = frame.height < 400 || room < 480 ? 8 : 12;
  const isTight = room < TIGHT_WIDTH;
  const filled: Record<PaneEdge, number> = { left: 0, right: 0, top: 0, bottom: 0 };
  const columnOf = (edge: PaneEdge): PaneEdge => (isTight ? 'right' : edge);
  const boxOf = (edge: PaneEdge, text: string): Rect => {
    const column = columnOf(edge);
    const width = Math.min(measure(text, SIZE, 400) + CHROME, (room - 2 * inset) * (isTight ? 1 : 0.48));
    const step = filled[column] * (chipHeight + GAP);
    const x =
      column === 'left'
        ? frame.width - room + inset
        : column === 'right'
          ? frame.width - inset - width
          : frame.width - room / 2 - width / 2;
    return {
      x,
      y: column === 'bottom' ? frame.height - FOOT - chipHeight - step : inset + step,
      width,
      height: chipHeight,
    };
  };
  /** The first of a column stands at its edge in any case; in a low map one below it would stand on the buttons. */
  const isOnFoot = (edge: PaneEdge, box: Rect): boolean =>
    columnOf(edge) !== 'bottom' && filled[columnOf(edge)] > 0 && box.y + box.height > frame.height - FOOT;
  const covers = (box: Rect): boolean =>
    box.y + box.height > frame.height ||
    marks.some((mark) => mark.kind !== 'area' && overlaps(mark.box, box, NAME_ROOM));
  const take = (edge: PaneEdge, text: string, isSelected = false): boolean => {
    const box = boxOf(edge, text);
    if (!isSelected && (covers(box) || isOnFoot(edge, box))) return false;
    filled[columnOf(edge)] += 1;
    return true;
  };
  const kept = pointers.filter((pointer) => take(pointer.edge, pointer.text, pointer.isSelected));
  const left = more + pointers.length - kept.length;
  const edges: readonly PaneEdge[] = [kept.at(-1)?.edge ?? 'right', 'right', 'left', 'top', 'bottom'];
  const moreEdge = left === 0 ? null : (edges.find((edge) => take(edge, messages.morePointers(left))) ?? null);
  return { pointers: kept, more: left, moreEdge };
};
