/**
 * Chips give way to marks and to each other: one that would cover a mark or another chip is folded into "+n more",
 * which takes an edge where it covers none.
 */
import { overlaps, type Rect } from '../../base/geo/frame.ts';
import { TIGHT_WIDTH, type MapMark, type MapScene, type Pointer, type PaneEdge } from './types.ts';

const SIZE = 13;
/** Paddings and borders of a chip, and its arrow. */
const CHROME = 26;
const ARROW = 20;
const GAP = 8;
/** About a mark, so that its place's name has a line beside it. */
const NAME_ROOM = 20;
export interface FoldedPointers {
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
  const isSmall = (width: number): boolean => frame.height < 400 || width < 480;
  const inset = isSmall(room) ? 8 : 12;
  // What the credits take of the lower edge, on a large map with the tray and the buttons above them.
  const foot = isSmall(frame.width) ? 44 : 76;
  const isTight = room < TIGHT_WIDTH;
  const filled: Record<PaneEdge, number> = { left: 0, right: 0, top: 0, bottom: 0 };
  const taken: Rect[] = [];
  const columnOf = (edge: PaneEdge): PaneEdge => (isTight ? 'right' : edge);
  const boxOf = (edge: PaneEdge, text: string, chrome: number): Rect => {
    const column = columnOf(edge);
    const width = Math.min(measure(text, SIZE, 400) + chrome, room - 2 * inset);
    const step = filled[column] * (chipHeight + GAP);
    const x =
      column === 'left'
        ? frame.width - room + inset
        : column === 'top'
          ? frame.width - room / 2 - width / 2
          : frame.width - inset - width;
    return {
      x,
      y: column === 'bottom' ? frame.height - foot - chipHeight - step : inset + step,
      width,
      height: chipHeight,
    };
  };
  /** The first of a column stands at its edge in any case; in a low map one below it would stand on the buttons. */
  const isOnFoot = (edge: PaneEdge, box: Rect): boolean =>
    columnOf(edge) !== 'bottom' && filled[columnOf(edge)] > 0 && box.y + box.height > frame.height - foot;
  const covers = (box: Rect): boolean =>
    box.y < 0 ||
    box.y + box.height > frame.height ||
    taken.some((other) => overlaps(other, box, GAP)) ||
    marks.some((mark) => mark.kind !== 'area' && overlaps(mark.box, box, NAME_ROOM));
  const take = (edge: PaneEdge, text: string, chrome = CHROME, isSelected = false): boolean => {
    const box = boxOf(edge, text, chrome);
    if (!isSelected && (covers(box) || isOnFoot(edge, box))) return false;
    filled[columnOf(edge)] += 1;
    taken.push(box);
    return true;
  };
  const kept = pointers.filter(({ edge, text, direction, isSelected }) =>
    take(edge, text, CHROME + (direction ? ARROW : 0), isSelected),
  );
  const left = more + pointers.length - kept.length;
  const edges: readonly PaneEdge[] = [kept.at(-1)?.edge ?? 'right', 'right', 'left', 'top', 'bottom'];
  const moreEdge = left === 0 ? null : (edges.find((edge) => take(edge, messages.morePointers(left))) ?? null);
  return { pointers: kept, more: left, moreEdge };
};
