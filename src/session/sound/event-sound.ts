/**
 * What an event sounds like, from what the data say of it. A pure function: the sounds themselves are made in
 * `play-sounds.ts`.
 */
import { ASSERTIONS, type Assertion } from '../../events/codes.ts';
import type { TrackSide } from '../../events/vocabulary.ts';
import type { Answer } from '../../query/types.ts';

export interface EventSound {
  /** Two sides of the axis are two instruments; what stands on the axis is a third. */
  readonly wave: 'sawtooth' | 'sine' | 'triangle';
  /** In hertz: tracks of one side are a third apart. */
  readonly pitch: number;
  /** -1 is the left, where the window begins, 1 the right. */
  readonly pan: number;
  /** In seconds: soft where the start is not known to the unit that is told, softer where it is not given. */
  readonly attack: number;
  /** The share of noise in it, 0 to 1: what is not reported as a fact. */
  readonly noise: number;
}

const SIDES: Readonly<Record<TrackSide, Pick<EventSound, 'wave' | 'pitch'>>> = {
  above: { wave: 'sawtooth', pitch: 196 },
  below: { wave: 'sine', pitch: 392 },
  axis: { wave: 'triangle', pitch: 294 },
};
const THIRD = 5 / 4;
const ATTACK = { sure: 0.012, unsure: 0.22, unknown: 0.4 };
const NOISE: Readonly<Record<Assertion, number>> = { reported: 0, claimed: 0.45, implied: 0.2, assessment: 0.2 };
/** Not quite to the ends, where one ear would hear nothing. */
const WIDEST = 0.85;

/** @param row in range */
export const soundOf = ({ table, dates, schema, question, unit }: Answer, row: number): EventSound => {
  const track = table.track[row]!; // in range, as all below
  const side = schema.sides[track]!;
  const before = schema.sides.slice(0, track).filter((other) => other === side).length;
  const { wave, pitch } = SIDES[side];
  const [least, most] = [dates.startMin[row]!, dates.startMax[row]!];
  const { start, end } = question.window;
  const part = (least - start) / Math.max(1, end - start);
  const isUnsure = most - least > unit.length;
  return {
    wave,
    pitch: pitch * THIRD ** before,
    pan: Number.isNaN(part) ? 0 : WIDEST * (2 * Math.min(1, Math.max(0, part)) - 1),
    attack:
      dates.startUnknown[row] === 1 || Number.isNaN(least) ? ATTACK.unknown : isUnsure ? ATTACK.unsure : ATTACK.sure,
    noise: NOISE[ASSERTIONS[table.assertion[row]!] ?? 'reported'],
  };
};
