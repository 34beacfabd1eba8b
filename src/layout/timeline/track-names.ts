/** The names of the tracks at the plot's outer edges, and how much room they take: the plot ends there. */
import { cutToFit } from '../../base/graphemes.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { textToken } from '../../base/paint/token.ts';
import { shorten } from './place-labels.ts';
import type { Metrics, TimelineInput } from './types.ts';

const NAME = { size: 14, weight: 600 } as const;
const HINT = { size: 12 } as const;
/** Between two names of a line, and from line to line. */
const APART = 16;
const LINE = 18;
/** What the zoom buttons cover of the first and of the last line. */
const BUTTONS = 84;
/** An edge without names. */
const BARE = 10;

export interface Heads {
  /** The plot reaches from `top` to `bottom`, pixels from the pane's top. */
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly Shape[];
  /** Baselines and free room, at the right, of the line of names of each side. */
  readonly line: Readonly<Record<'above' | 'below', { readonly y: number; readonly from: number }>>;
}

interface Name {
  readonly text: string;
  readonly shape: (y: number) => readonly Shape[];
}
interface Line {
  readonly names: readonly Name[];
  readonly end: number;
}

/** One line where they fit side by side, else as many as they need. A single name is followed by its hint. */
const linesOf = (input: TimelineInput, side: 'above' | 'below', { header }: Metrics): readonly Line[] => {
  const { answer, words, scale, measure, width } = input;
  const { sides, usedTracks, vocabulary } = answer.schema;
  const tracks = usedTracks.filter((track) => sides[track] === side);
  const left = scale.left - 4;
  const room = width - BUTTONS - left;
  const lines: { names: Name[]; end: number }[] = [];
  for (const track of tracks) {
    const { name, hint } = words.tracks[track]!; // there are words for every track
    const isFitting = (part: string): boolean => measure(part, NAME) <= room;
    const text = shorten(name, room, NAME, measure) ?? cutToFit(name, 1, isFitting) ?? name;
    const wide = measure(text, NAME);
    let line = lines.at(-1);
    if (!line || line.end + APART + wide > left + room) lines.push((line = { names: [], end: left - APART }));
    const x = line.end + APART;
    const token = words.isHueTrack ? textToken(vocabulary.tracks[track]!.slot) : 'ink'; // index in range
    const hintX = x + wide + 6;
    const isHinted =
      tracks.length === 1 && hint !== '' && hintX + measure(hint, HINT) < width - (header < 20 ? 2 * BUTTONS : 100);
    line.names.push({
      text,
      shape: (y) => [
        { kind: 'text', x, y, text, token, ...NAME, halo: 'panel' },
        ...(isHinted ? [{ kind: 'text', x: hintX, y, text: hint, token: 'muted', ...HINT } as const] : []),
      ],
    });
    line.end = isHinted ? hintX + measure(hint, HINT) : x + wide;
  }
  return lines;
};

/** Names stand where the events of their tracks do; a side without events has no line. */
export const layoutHeads = (input: TimelineInput, metrics: Metrics): Heads => {
  const { header } = metrics;
  const used = input.answer.schema.usedSides;
  const above = used.above ? linesOf(input, 'above', metrics) : [];
  const below = used.below ? linesOf(input, 'below', metrics) : [];
  const heightOf = (lines: readonly Line[]): number => (lines.length === 0 ? BARE : header + (lines.length - 1) * LINE);
  const bottom = input.height - heightOf(below);
  const firstAbove = Math.round(header * 0.7);
  const firstBelow = bottom + header - Math.round(header * 0.32);
  const shapesOf = (lines: readonly Line[], first: number): readonly Shape[] =>
    lines.flatMap(({ names }, i) => names.flatMap(({ shape }) => shape(first + i * LINE)));
  const endOf = (line: Line | undefined): number => line?.end ?? input.scale.left;
  return {
    top: heightOf(above),
    bottom,
    names: [...shapesOf(above, firstAbove), ...shapesOf(below, firstBelow)],
    line: {
      above: { y: firstAbove, from: endOf(above[0]) },
      below: { y: firstBelow + Math.max(0, below.length - 1) * LINE, from: endOf(below.at(-1)) },
    },
  };
};
