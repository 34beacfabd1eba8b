/** The glyph of an event's type: filled where the source reports it, else hollow. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import { assertionOf } from '../../wording/describe-status.ts';
import { typeAt } from '../../events/vocabulary.ts';
import type { EventTable } from '../../events/types.ts';

/** Line width in the glyph's box of 24 × 24. */
const OUTLINE = 2.5;

export const TypeGlyph = ({
  table,
  row,
  size = 14,
}: {
  readonly table: EventTable;
  readonly row: number;
  readonly size?: number;
}) => {
  const assertion = assertionOf(table, row);
  const isSolid = assertion === 'reported';
  return (
    <svg className="type-glyph" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <path
        d={GLYPHS[typeAt(table, row).glyph]}
        fill={isSolid ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={isSolid ? 0 : OUTLINE}
        strokeDasharray={assertion === 'implied' ? '5 2.5' : undefined}
      />
      {assertion === 'assessment' && <circle r="3" fill="currentColor" />}
    </svg>
  );
};
