/** The marks of the legend as shapes, drawn by the same functions as the real ones. */
import { REGION } from '../meanings.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import { GLYPHS, type GlyphName } from '../../base/paint/glyphs.ts';
import { barShapes, type BarSpec } from '../timeline/bar-shapes.ts';

/** CSS pixels of one sample. */
export const SAMPLE = { width: 56, height: 16 } as const;
const SMALL = { width: 20, height: 20 } as const;

export type TimeSample = 'square' | 'once' | 'part' | 'within' | 'repeated' | 'fade' | 'unknown' | 'ongoing';
export type BodySample = 'reported' | 'claimed' | 'implied' | 'assessment' | 'possible';
export type MapSample = 'region' | 'object' | 'flow';

const bar = (part: Partial<BarSpec>): Shape[] => {
  const x0 = part.x0 ?? 4;
  const x1 = part.x1 ?? 52;
  return barShapes({
    shape: 'span',
    assertion: 'reported',
    token: 'ink',
    y: 8,
    thickness: 8,
    x0,
    x1,
    sure0: x0,
    sure1: x1,
    ...part,
  });
};

export const TIME_SAMPLES: Readonly<Record<TimeSample, readonly Shape[]>> = {
  square: bar({}),
  once: bar({ shape: 'instant' }),
  part: bar({ shape: 'instant', part: { x0: 38, x1: 50 }, sure0: 40, sure1: 46 }),
  within: bar({ shape: 'within' }),
  repeated: bar({ shape: 'repeated' }),
  fade: bar({ sure0: 36 }),
  unknown: bar({ leaderFrom: 5, x0: 32, sure0: 32 }),
  ongoing: bar({ x1: 44, sure1: 30, ongoing: true }),
};

export const BODY_SAMPLES: Readonly<Record<BodySample, readonly Shape[]>> = {
  reported: bar({}),
  claimed: bar({ assertion: 'claimed' }),
  implied: bar({ assertion: 'implied' }),
  assessment: bar({ assertion: 'assessment' }),
  possible: bar({ possible: true }),
};

export const trackSample = (token: TokenName): readonly Shape[] => bar({ token });

/** A bent outline that reads as a piece of a border. */
const AREA = [4, 3, 20, 1.5, 36, 4, 52, 2, 53, 12, 38, 14.5, 20, 13, 3, 14] as const;

export const MAP_SAMPLES: Readonly<Record<MapSample, readonly Shape[]>> = {
  region: [
    { kind: 'line', points: AREA, closed: true, fill: { token: 'track1', opacity: REGION.tint } },
    ...[6, 3].map((width): Shape => ({
      kind: 'group',
      opacity: REGION.feather.light / 2,
      shapes: [{ kind: 'line', points: AREA, closed: true, stroke: { token: 'track1', width } }],
    })),
    { kind: 'line', points: AREA, closed: true, stroke: { token: 'track1', width: 1, dash: [1, 2] } },
  ],
  object: [
    {
      kind: 'line',
      points: AREA,
      closed: true,
      stroke: { token: 'track2', width: 2, dash: [0.1, 4], cap: 'round' },
    },
  ],
  flow: [
    { kind: 'path', d: 'M4 13Q28 -4 48 10', stroke: { token: 'track8', width: 1.5, dash: [5, 3] } },
    { kind: 'line', points: [52, 13.5, 45.5, 12.5, 49.5, 7], closed: true, fill: { token: 'track8' } },
  ],
};

/** Of the map's own, where it holds any. */
export const HATCH_SAMPLE: readonly Shape[] = [
  { kind: 'rect', x: 3, y: 1, width: 50, height: 14, fill: { token: 'occupied', stripes: { gap: 6, width: 1 } } },
  { kind: 'rect', x: 3, y: 1, width: 50, height: 14, stroke: { token: 'border', width: 1 } },
];

export const NO_DATA_SAMPLE: readonly Shape[] = [
  { kind: 'rect', x: 3, y: 1, width: 50, height: 14, fill: { token: 'noData', stripes: { gap: 8, width: 1 } } },
];

export const glyphSample = (glyph: GlyphName, token: TokenName): readonly Shape[] => [
  { kind: 'path', d: GLYPHS[glyph], x: SMALL.width / 2, y: SMALL.height / 2, scale: 0.7, fill: { token } },
];
export const GLYPH_SAMPLE = SMALL;
