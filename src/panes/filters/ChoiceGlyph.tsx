/** The shape that marks a track or a type, as the panes draw it; other kinds have none. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { Kind } from '../../query/filters/row-values.ts';
import { EVENT_TYPES, glyphOf } from '../../events/vocabulary.ts';

const SIZE = 14;
/** Where a track's bar stands on the timeline: above the axis, below it, or along it. */
const BARS: Readonly<Record<string, string>> = {
  offensive: 'M-9 -9H9V-3H-9Z',
  diplomatic: 'M-9 3H9V9H-9Z',
  other: 'M-9 -2H9V4H-9Z',
};

export const ChoiceGlyph = ({ kind, value }: { readonly kind: Kind; readonly value: string }) => {
  if (kind !== 'track' && kind !== 'type') return null;
  const track = kind === 'track' ? value : (EVENT_TYPES.get(value)?.track ?? 'other');
  return (
    <svg
      className="filter-glyph"
      data-track={track}
      width={SIZE}
      height={SIZE}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      {kind === 'track' && track !== 'other' && <path d="M-12 0H12" stroke="var(--muted)" strokeWidth="1.5" />}
      <path d={kind === 'track' ? BARS[value] : GLYPHS[glyphOf(value)]} fill="currentColor" />
    </svg>
  );
};
