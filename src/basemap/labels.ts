/** Reads the basemap's names: rows of degrees and words become labels in world units, in the order of their weight. */
import { worldX, worldY } from '../base/geo/frame.ts';
import type { Lang } from '../base/lang.ts';

/** The languages that the basemap has names in; others get the English ones. */
export type LabelLang = 'en' | 'uk';
export const labelLang = (lang: Lang): LabelLang => (lang === 'uk' ? 'uk' : 'en');

export const LABEL_KINDS = ['country', 'sea', 'oblast', 'capital', 'oblast_centre', 'city', 'town', 'village'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface Label {
  readonly kind: LabelKind;
  /** The zoom from which it may be drawn. */
  readonly rank: number;
  /** World units, 0..1, y down. */
  readonly x: number;
  readonly y: number;
  readonly en: string;
  readonly uk: string;
}

/** What `labels-near.json` and `labels-far.json` hold. */
export interface LabelFile {
  readonly kinds: readonly string[];
  readonly rows: readonly (readonly [lng: number, lat: number, kind: number, rank: number, en: string, uk: string])[];
}

/** The kinds in the order in which they choose their place. */
const WEIGHT: Readonly<Record<LabelKind, number>> = {
  capital: 0,
  oblast_centre: 1,
  country: 2,
  city: 3,
  sea: 4,
  oblast: 5,
  town: 6,
  village: 7,
};

const isKind = (kind: string | undefined): kind is LabelKind => LABEL_KINDS.includes(kind as LabelKind);

/** All labels of the given files, heaviest first; rows of one kind keep the order of their file, early zooms first. */
export const decodeLabels = (...files: readonly LabelFile[]): readonly Label[] => {
  const labels: Label[] = [];
  for (const { kinds, rows } of files) {
    for (const [lng, lat, kindIndex, rank, en, uk] of rows) {
      const kind = kinds[kindIndex];
      if (isKind(kind)) labels.push({ kind, rank, x: worldX(lng), y: worldY(lat), en, uk });
    }
  }
  return labels.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || a.rank - b.rank);
};
