/** The names of the tracks at the plot's edges, and how much room they take: the plot ends there. */
import { cutToFit } from '../../base/graphemes.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { textToken, type TokenName } from '../../base/paint/token.ts';
import { shorten } from './place-labels.ts';
import { axisTopOf, sidesInUse, type PlotFrame } from './plot-frame.ts';
import type { TimelineInput } from './types.ts';
import { wrapWords } from './wrap-words.ts';

type Side = 'above' | 'below';

/** In capitals, which need some air; the first that fits is taken. */
const NAMES = [
  { size: 13, weight: 600, spacing: 0.8 },
  { size: 13, weight: 600, spacing: 0 },
  { size: 12, weight: 600, spacing: 0 },
  { size: 12, weight: 600, spacing: -0.5 },
] as const;
type NameStyle = (typeof NAMES)[number];
const DATES = { size: 12 } as const;
/** Between two names of a line, and from line to line. */
const APART = 16;
const LINE = 18;
/** From the edge of the pane, or of the axis, to the first baseline. */
const FIRST = 26;
const FIRST_BELOW = 22;
const FIRST_SMALL = 17;
const FIRST_TINY = 16;
/** Height of a line of names on a small pane. */
const HEAD = 24;
const HEAD_TINY = 22;
/** More rows than these are not folded. */
const MANY = 20;
/** An edge without names. */
const BARE = 10;
/** Between a name in the gutter and a label that begins where the axis does. */
const GUTTER_GAP = 7;
/** So far left of the others may a name stand that has no room beside the plot. */
const OUT = 12;

export interface Heads {
  /** The plot reaches from `top` to `bottom`, pixels from the pane's top. */
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly Shape[];
  /** Baselines and free room, at the right, of the line of names of each side. */
  readonly line: Readonly<Record<Side, { readonly y: number; readonly from: number }>>;
}

interface Name {
  readonly text: string;
  readonly token: TokenName;
}

const namesOf = ({ answer, words }: TimelineInput, side: Side): readonly Name[] => {
  const { sides, usedTracks, vocabulary } = answer.schema;
  return usedTracks
    .filter((track) => sides[track] === side)
    .map((track) => ({
      text: words.tracks[track]!.name, // there are words for every track
      token: words.isHueTrack ? textToken(vocabulary.tracks[track]!.slot) : 'ink', // index in range
    }));
};

const widthOf = ({ measure }: TimelineInput, text: string, style: NameStyle): number =>
  measure(text, style) + style.spacing * text.length;

/** The words of a text that fit, else as many of its letters as do. */
const cut = (input: TimelineInput, text: string, room: number, style: NameStyle): string => {
  const isFitting = (part: string): boolean => widthOf(input, part, style) <= room;
  if (isFitting(text)) return text;
  return shorten(text, room, style, input.measure) ?? cutToFit(text, 1, isFitting) ?? text;
};

/** The most airy style in which it fits; what fits in none is cut. */
const fit = (
  input: TimelineInput,
  text: string,
  room: number,
): { readonly text: string; readonly style: NameStyle } => {
  const style = NAMES.find((each) => widthOf(input, text, each) <= room) ?? NAMES[2];
  return { text: cut(input, text, room, style), style };
};

const capitalsOf = (text: string): string => text.toUpperCase();
const asWritten = (text: string): string => text;

const roomOf = ({ left, gutter }: PlotFrame): number => left - GUTTER_GAP - gutter;

/** How the names in the gutter are written, all alike. */
interface Lettering {
  readonly cased: (text: string) => string;
  readonly style: NameStyle;
}

/** In capitals, unless a word of any name has no room for them in the gutter; the most airy style that fits. */
const letteringFor = (input: TimelineInput, names: readonly Name[]): Lettering => {
  const words = names.flatMap(({ text }) => text.split(' '));
  const room = roomOf(input.frame);
  for (const cased of [capitalsOf, asWritten]) {
    const style = NAMES.find((each) => words.every((word) => widthOf(input, cased(word), each) <= room));
    if (style) return { cased, style };
  }
  return { cased: asWritten, style: NAMES[2] };
};

/** In the gutter, one below the other; a long name in as many lines as its words need. */
const stack = (
  input: TimelineInput,
  names: readonly Name[],
  { cased, style }: Lettering,
  y: number,
): readonly Shape[] => {
  const { frame } = input;
  const room = roomOf(frame);
  const lines = names.flatMap(({ text, token }) =>
    wrapWords(cased(text), (line) => widthOf(input, line, style) <= room).map((line) => ({
      text: cut(input, line, room + OUT, style),
      token,
    })),
  );
  const x = frame.gutter + Math.min(0, ...lines.map(({ text }) => room - widthOf(input, text, style)));
  return lines.map(({ text, token }, i) => ({
    kind: 'text',
    x,
    y: y + i * LINE,
    text,
    token,
    halo: 'panel',
    ...style,
  }));
};

interface Line {
  readonly shapes: readonly ((y: number) => Shape)[];
  readonly end: number;
}

/**
 * Side by side where they fit, else in as many lines as they need.
 * How many rows are folded has room in the outermost: the first above the axis, the last below it.
 */
const linesOf = (input: TimelineInput, side: Side): readonly Line[] => {
  const { gutter } = input.frame;
  const names = namesOf(input, side);
  const right = input.width - gutter;
  const folded = APART + input.measure(input.words.more(MANY), DATES);
  const lines: { shapes: ((y: number) => Shape)[]; end: number }[] = [];
  for (const [i, { text: whole, token }] of names.entries()) {
    const { text, style } = fit(input, capitalsOf(whole), right - gutter);
    const width = widthOf(input, text, style);
    const behind = (side === 'above' ? lines.length <= 1 : i === names.length - 1) ? folded : 0;
    let line = lines.at(-1);
    if (!line || line.end + APART + width + behind > right) lines.push((line = { shapes: [], end: gutter - APART }));
    const x = line.end + APART;
    line.shapes.push((y) => ({ kind: 'text', x, y, text, token, halo: 'panel', ...style }));
    line.end = x + width;
  }
  return lines;
};

/** The window in words, where no strip above the plot says it and there is room, as over an axis at the very top. */
const datesAt = (input: TimelineInput, x: number, y: number, axisTop: number): readonly Shape[] => {
  const { words, measure, width } = input;
  if (x + measure(words.dates, DATES) > width - 8 || y + GUTTER_GAP > axisTop) return [];
  return [{ kind: 'text', x, y, text: words.dates, token: 'muted', halo: 'panel', ...DATES }];
};

/** Whose days they are, where the strip above the plot says the days: in the gutter beside it. */
const zoneAt = ({ words, measure, frame }: TimelineInput, y: number): readonly Shape[] => {
  if (y > frame.caption - 4 || frame.gutter + measure(words.zone, DATES) > frame.left) return [];
  return [{ kind: 'text', x: frame.gutter, y, text: words.zone, token: 'muted', halo: 'panel', ...DATES }];
};

const largeHeads = (input: TimelineInput, axisBottom: number): Heads => {
  const { frame, height, answer } = input;
  const { above, below } = answer.schema.usedSides;
  const hasStrip = frame.caption > 0;
  const top = hasStrip ? frame.caption : FIRST + 8;
  const x = frame.left + 8;
  const [upper, lower] = [above ? namesOf(input, 'above') : [], below ? namesOf(input, 'below') : []];
  const lettering = letteringFor(input, [...upper, ...lower]);
  const names = stack(input, upper, lettering, FIRST);
  return {
    top,
    bottom: height - frame.overview - 8,
    names: [
      ...names,
      ...stack(input, lower, lettering, axisBottom + FIRST_BELOW),
      ...(hasStrip ? zoneAt(input, FIRST + names.length * LINE) : datesAt(input, x, FIRST, axisBottom - frame.band)),
    ],
    line: { above: { y: top + 14, from: x }, below: { y: height - frame.overview - 14, from: x } },
  };
};

const smallHeads = (input: TimelineInput): Heads => {
  const { frame, height, answer } = input;
  const used = answer.schema.usedSides;
  const above = used.above ? linesOf(input, 'above') : [];
  const below = used.below ? linesOf(input, 'below') : [];
  const [head, first] = frame.isTiny ? [HEAD_TINY, FIRST_TINY] : [HEAD, FIRST_SMALL];
  const linesHeight = (lines: readonly Line[]): number => head + (lines.length - 1) * LINE;
  const heightOf = (lines: readonly Line[]): number =>
    lines.length === 0 || frame.areNamesInside ? BARE : linesHeight(lines);
  const foot = height - frame.overview;
  const bottom = foot - heightOf(below);
  const [firstAbove, firstBelow] = [frame.caption + first, foot - linesHeight(below) + first];
  const draw = (lines: readonly Line[], from: number): readonly Shape[] =>
    lines.flatMap(({ shapes }, i) => shapes.map((shape) => shape(from + i * LINE)));
  return {
    top: frame.caption + heightOf(above),
    bottom,
    names: [...draw(above, firstAbove), ...draw(below, firstBelow)],
    line: {
      above: { y: firstAbove, from: above[0]?.end ?? frame.gutter },
      below: { y: firstBelow + Math.max(0, below.length - 1) * LINE, from: below.at(-1)?.end ?? frame.gutter },
    },
  };
};

/** Names stand where the events of their tracks do; a side without events has none. */
export const layoutHeads = (input: TimelineInput): Heads =>
  input.frame.isSmall
    ? smallHeads(input)
    : largeHeads(input, axisTopOf(input.frame, input.height, sidesInUse(input.answer.schema)) + input.frame.band);
