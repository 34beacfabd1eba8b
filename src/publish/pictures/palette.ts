/**
 * A picture's colours as a list of 256, which makes its file a third as large. Pictures here are flat: a few colours of
 * their own and some hundred mixtures of two of them at edges, so that the list has every step that an eye can tell.
 */

/** A pixel is one byte: its place in the list. */
const MOST_COLOURS = 256;
/** What is left of a sum of one colour's squares by rounding. */
const NO_SPREAD = 1e-3;
/** Rounds in which the list is fitted to the pixels; later ones change less than a step of one channel. */
const ROUNDS = 6;

/** 0xRRGGBB. */
type Colour = number;

export interface Indexed {
  readonly palette: readonly Colour[];
  /** A place in the palette for each pixel. */
  readonly pixels: Uint8Array;
}

const channelOf = (colour: Colour, channel: number): number => (colour >> (16 - 8 * channel)) & 255;
const distance = (a: Colour, b: Colour): number => {
  const red = channelOf(a, 0) - channelOf(b, 0);
  const green = channelOf(a, 1) - channelOf(b, 1);
  const blue = channelOf(a, 2) - channelOf(b, 2);
  // An eye sees green best and blue least.
  return 3 * red * red + 4 * green * green + 2 * blue * blue;
};

interface Counted {
  readonly colour: Colour;
  /** How much it counts: less than its pixels, or wide grounds would leave none of the list to the letters. */
  readonly weight: number;
}

interface Box {
  readonly members: readonly Counted[];
  readonly channel: number;
  readonly mean: number;
  /** What is lost if all of it is one colour. */
  readonly spread: number;
}

const boxOf = (members: readonly Counted[]): Box => {
  let box: Box = { members, channel: 0, mean: 0, spread: -1 };
  for (const channel of [0, 1, 2]) {
    let [weights, sum, squares] = [0, 0, 0];
    for (const { colour, weight } of members) {
      const value = channelOf(colour, channel);
      weights += weight;
      sum += weight * value;
      squares += weight * value * value;
    }
    const mean = sum / weights;
    const spread = squares - sum * mean;
    if (spread > box.spread) box = { members, channel, mean, spread };
  }
  return box;
};

/** Cut where it varies most, until there are as many boxes as colours. */
const cutBoxes = (members: readonly Counted[]): readonly Box[] => {
  const boxes = [boxOf(members)];
  while (boxes.length < MOST_COLOURS) {
    const widest = boxes.reduce((best, box, i) => (box.spread > boxes[best]!.spread ? i : best), 0); // in range
    const { channel, mean, spread, members: all } = boxes[widest]!; // in range
    if (spread < NO_SPREAD) break;
    const isLow = ({ colour }: Counted): boolean => channelOf(colour, channel) <= mean;
    boxes.splice(widest, 1, boxOf(all.filter(isLow)), boxOf(all.filter((each) => !isLow(each))));
  }
  return boxes;
};

/** Their mean; the commonest itself where it is a ground or a line, so that what is flat keeps its very colour. */
const colourOf = (members: readonly Counted[]): Colour => {
  let [weights, red, green, blue] = [0, 0, 0, 0];
  let most = members[0]!; // not empty
  for (const each of members) {
    const { colour, weight } = each;
    weights += weight;
    red += weight * channelOf(colour, 0);
    green += weight * channelOf(colour, 1);
    blue += weight * channelOf(colour, 2);
    if (weight > most.weight) most = each;
  }
  if (most.weight * 3 > weights) return most.colour;
  return (Math.round(red / weights) << 16) | (Math.round(green / weights) << 8) | Math.round(blue / weights);
};

const nearest = (colour: Colour, palette: readonly Colour[]): number => {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i++) {
    const away = distance(colour, palette[i]!); // in range
    if (away >= least) continue;
    best = i;
    least = away;
  }
  return best;
};

/** @param rgba four bytes a pixel, of a picture without transparency */
export const indexColours = (rgba: Uint8Array): Indexed => {
  const colours = new Uint32Array(rgba.length / 4);
  const counts = new Map<Colour, number>();
  // Most pixels have the colour of the one before: only where one changes is anything looked up.
  let run = 0;
  for (let i = 0, at = 0; i < colours.length; i++, at += 4) {
    const colour = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!; // in range
    colours[i] = colour;
    run++;
    if (i > 0 && colour !== colours[i - 1]) {
      const before = colours[i - 1]!; // in range
      counts.set(before, (counts.get(before) ?? 0) + run - 1);
      run = 1;
    }
  }
  const last = colours.at(-1) ?? 0;
  counts.set(last, (counts.get(last) ?? 0) + run);
  const counted = [...counts].map(([colour, count]): Counted => ({ colour, weight: Math.sqrt(count) }));
  let palette = cutBoxes(counted).map(({ members }) => colourOf(members));
  for (let round = 0; round < ROUNDS; round++) {
    const groups = palette.map((): Counted[] => []);
    for (const each of counted) groups[nearest(each.colour, palette)]!.push(each); // in range
    palette = groups.filter((group) => group.length > 0).map(colourOf);
  }
  palette.sort((a, b) => a - b);
  const places = new Map(counted.map(({ colour }) => [colour, nearest(colour, palette)]));
  const pixels = new Uint8Array(colours.length);
  for (let i = 0; i < colours.length; i++)
    pixels[i] = i > 0 && colours[i] === colours[i - 1] ? pixels[i - 1]! : places.get(colours[i]!)!; // all are counted
  return { palette, pixels };
};
