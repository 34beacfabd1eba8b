/** The shape of a track or a type, as the panes draw it; other kinds of filter have none. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { FilterKind } from '../../query/filters/row-values.ts';
import { LAST_SLOT, type TrackSide } from '../../events/vocabulary.ts';
import { useSession } from '../../session/use-session.ts';

const SIZE = 14;
/** By a track's side: its bar above, below or on the axis. */
const BARS: Readonly<Record<TrackSide, string>> = {
  above: 'M-9 -9H9V-3H-9Z',
  below: 'M-9 3H9V9H-9Z',
  axis: 'M-9 -2H9V4H-9Z',
};

interface ChoiceGlyphProps {
  readonly kind: FilterKind;
  readonly value: string;
}

export const ChoiceGlyph = ({ kind, value }: ChoiceGlyphProps) => {
  const { vocabulary, sides } = useSession().engine.schema;
  if (kind !== 'track' && kind !== 'type') return null;
  const { tracks, types } = vocabulary;
  const type = kind === 'type' ? types.get(value) : undefined;
  const index = tracks.findIndex(({ id }) => id === (type ? type.track : value));
  const side = sides[index] ?? 'axis';
  return (
    <svg
      className="filter-glyph"
      data-slot={tracks[index]?.slot ?? LAST_SLOT}
      width={SIZE}
      height={SIZE}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      {kind === 'track' && side !== 'axis' && <path d="M-12 0H12" stroke="var(--muted)" strokeWidth="1.5" />}
      <path d={type ? GLYPHS[type.glyph] : BARS[side]} fill="currentColor" />
    </svg>
  );
};
