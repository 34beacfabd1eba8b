/** The first view's notes beside the marks that they are about. */
import type { Rect } from '../../base/geo/frame.ts';
import type { EventTable } from '../../events/types.ts';
import { layoutAnnotations } from './annotations.ts';
import { endOfData } from './bar-spec.ts';
import type { DrawNotes, TimelineInput } from './types.ts';

/** How much of a bar counts as its start. */
const START = 16;

/** Those of the dataset's own view. */
export const annotationsOf = ({ document, indexOf }: EventTable): TimelineInput['annotations'] =>
  (document.view?.annotations ?? []).flatMap(({ event, text }) => {
    const row = indexOf.get(event);
    return row === undefined ? [] : [{ row, text }];
  });

/** Notes stand in either half of the plot, clear of every mark, label and strip. */
export const drawNotes: DrawNotes = (input, { top, bottom }, axisTop, drawn) => {
  const notes = input.annotations.flatMap(({ row, text }) => {
    // A note about a part of a closed occasion stands beside the occasion.
    const mark = drawn.marks.find(
      (each) =>
        each.kind === 'event' && (each.row === row || (each.holds?.isOpen === false && each.holds.parts.includes(row))),
    );
    const anchor = drawn.anchors.get(row);
    // The line leads to the mark itself, not to its label, and to its start: notes tell what begins.
    return mark && anchor
      ? [
          {
            row,
            text,
            own: mark,
            target: { x: anchor.x0, y: anchor.y - 3, width: Math.min(START, anchor.x1 - anchor.x0), height: 6 },
          },
        ]
      : [];
  });
  // Right of the gutter, in which names and the chip of what is earlier stand.
  const x = input.scale.left + 4;
  const width = endOfData(input) - x;
  const axisBottom = axisTop + input.frame.band;
  const above: Rect = { x, y: top + 4, width, height: axisTop - top - 8 };
  const below: Rect = { x, y: axisBottom + 2, width, height: bottom - axisBottom - 6 };
  return layoutAnnotations(
    input,
    notes.map((note) => ({ ...note, within: note.target.y < axisTop ? above : below })),
    drawn.marks,
    drawn.boxes,
  );
};
