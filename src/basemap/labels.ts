/** Reads the map's names: rows of degrees and words become labels in world units, in the order of their weight. */
import { worldX, worldY } from '../base/geo/frame.ts';

export const LABEL_KINDS = [
  'country',
  'territory',
  'sea',
  'unit',
  'capital',
  'unit_centre',
  'city',
  'town',
  'village',
] as const;
/**
 * `unit`: of the first level, as a province or a state; `territory`: a dependent one, or land that no country claims.
 */
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface Label {
  readonly kind: LabelKind;
  /** The zoom from which it may be drawn. */
  readonly rank: number;
  /** World units, 0..1, y down. */
  readonly x: number;
  readonly y: number;
  /** By BCP 47 tag; there is always an English one, and `und` is the one of the place itself. */
  readonly names: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2 of the country that it is in, or is; empty where that is not known. */
  readonly country?: string;
  /** The name of the place itself, where readers of the language can read it. */
  readonly localFor?: (lang: string) => string | undefined;
}

/** What a package's file of labels holds: after the numbers a name in each of its languages. */
export interface LabelFile {
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly rows: readonly (readonly [lng: number, lat: number, kind: number, rank: number, ...names: string[]])[];
}

/** The kinds in the order in which they choose their place. */
const WEIGHT: Readonly<Record<LabelKind, number>> = {
  capital: 0,
  unit_centre: 1,
  country: 2,
  city: 3,
  territory: 3,
  sea: 4,
  unit: 5,
  town: 6,
  village: 7,
};

/** Heaviest first; those of one kind by their zoom, and else in the order that they have. */
export const sortLabels = (labels: readonly Label[]): readonly Label[] =>
  labels.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || a.rank - b.rank);

const isKind = (kind: string | undefined): kind is LabelKind => LABEL_KINDS.includes(kind as LabelKind);

export const decodeLabels = ({ kinds, languages, rows }: LabelFile): readonly Label[] =>
  rows.flatMap(([lng, lat, kindIndex, rank, ...texts]) => {
    const kind = kinds[kindIndex];
    const names = Object.fromEntries(texts.map((text, i) => [languages[i], text]));
    return isKind(kind) ? [{ kind, rank, x: worldX(lng), y: worldY(lat), names }] : [];
  });

/** The name in a language, else the local one where its readers can read it, else the English one. */
export const nameIn = ({ names, localFor }: Label, lang: string): string =>
  names[lang] ?? localFor?.(lang) ?? names['en'] ?? '';

/** Letters alone, without case and accents: "Port-au-Prince" and "Port au Prince" are one. */
export const foldName = (name: string): string => name.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase();

/** Whether the text is the label's name in one of its languages. */
export const isNamed = ({ names }: Label, text: string): boolean =>
  Object.values(names).some((name) => name === text || foldName(name) === foldName(text));
