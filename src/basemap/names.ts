/**
 * Chooses which names stand on the map and where: heaviest first, none over another, over chrome or across the edge.
 */
import type { TokenName } from '../base/paint/token.ts';
import { isInside, overlaps, pixelsOf, type MapFrame, type Rect } from '../base/geo/frame.ts';
import { isNamed, nameIn, type Label, type LabelKind } from './labels.ts';
import type { LineGrid } from './line-grid.ts';

export interface PlacedName {
  readonly kind: LabelKind;
  readonly text: string;
  /** Left end of the text's alphabetic baseline, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** Letter spacing, CSS pixels. */
  readonly spacing: number;
  readonly token: TokenName;
  /** The town's own point, for kinds that have one. */
  readonly dot?: { readonly x: number; readonly y: number; readonly r: number };
  /** What the name keeps free, its dot not included. */
  readonly box: Rect;
}

export interface NameOptions {
  /** BCP 47. */
  readonly lang: string;
  /** Boxes that stay free: chrome, marks, names of marks. */
  readonly reserved: readonly Rect[];
  /** Names that marks write themselves, with the mark's point: their towns are not named again. */
  readonly named?: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Border lines, which names cross only where there is no other place. */
  readonly lines?: Pick<LineGrid, 'meets'> | null;
  /** CSS pixels that a text takes without letter spacing. */
  readonly measure: (text: string, size: number, weight: 400 | 600) => number;
}

interface Face {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly spacing: number;
  readonly token: TokenName;
  readonly italic: boolean;
  readonly dot: number;
}

const FACES: Readonly<Record<LabelKind, Face>> = {
  country: { size: 13, weight: 400, spacing: 3, token: 'muted', italic: false, dot: 0 },
  territory: { size: 12, weight: 400, spacing: 1.5, token: 'muted', italic: false, dot: 0 },
  sea: { size: 12, weight: 400, spacing: 0.5, token: 'muted', italic: true, dot: 0 },
  unit: { size: 12, weight: 400, spacing: 0.6, token: 'muted', italic: false, dot: 0 },
  capital: { size: 13, weight: 600, spacing: 0, token: 'ink', italic: false, dot: 2.6 },
  unit_centre: { size: 12, weight: 400, spacing: 0, token: 'ink', italic: false, dot: 2.2 },
  city: { size: 12, weight: 400, spacing: 0, token: 'muted', italic: false, dot: 2 },
  town: { size: 12, weight: 400, spacing: 0, token: 'muted', italic: false, dot: 1.7 },
  village: { size: 12, weight: 400, spacing: 0, token: 'muted', italic: false, dot: 1.5 },
};

/** From this zoom on a name says nothing that the reader does not know. */
const LAST_ZOOM: Partial<Record<LabelKind, number>> = { country: 11.5, unit: 10.5, sea: 9.5 };
/** Zoom levels: a view fitted slightly below a whole zoom shows that zoom's names. */
const EARLY = 0.3;
const EDGE = 4;
/** Towns that are named beside a mark that covers them. */
const WITH_MARKS: readonly LabelKind[] = ['capital', 'unit_centre'];
const AIR = 2;
/** A mark and a name of one place: so many pixels apart, or metres. */
const SAME_PIXELS = 40;
const SAME_METRES = 5000;

const faceOf = (label: Label, zoom: number): Face => {
  const face = FACES[label.kind];
  if (label.kind === 'country' && zoom < 4) return { ...face, size: 12, spacing: 1.5 };
  if (label.kind === 'capital' && zoom < 4.5) return { ...face, size: 12, weight: 400 };
  return face;
};

/**
 * Boxes that a name may take, best first. A town's name goes around its dot; others give way up or down from their
 * anchor.
 */
const candidates = (x: number, y: number, width: number, face: Face): readonly Rect[] => {
  const height = Math.round(face.size * 1.25);
  const gap = face.dot + 3;
  const at = (left: number, top: number): Rect => ({ x: left, y: top, width, height });
  const centred = x - width / 2;
  if (face.dot > 0)
    return [
      at(x + gap, y - height / 2),
      at(x - gap - width, y - height / 2),
      at(centred, y - gap - height),
      at(centred, y + gap),
    ];
  return [0, -1, 1, -2, 2, -3, 3].map((step) => at(centred, y - height / 2 + step * 12));
};

/**
 * The first x, in pixels, at which a copy of the label's point is in sight; further ones follow a world's width apart.
 */
const firstX = (label: Label, { scale, originX }: MapFrame): number => {
  const x = label.x * scale - originX;
  return x - Math.ceil(x / scale - 1) * scale;
};

const isWanted = (label: Label, frame: MapFrame): boolean => {
  if (label.rank > frame.zoom + EARLY || frame.zoom > (LAST_ZOOM[label.kind] ?? Infinity)) return false;
  const y = label.y * frame.scale - frame.originY;
  return y > 0 && y < frame.height;
};

/** How far a mark that covers a chief town reaches from the town's point; null where it is no mark or no such town. */
const coverOf = ({ kind }: Label, x: number, dotBox: Rect, reserved: readonly Rect[]): number | null => {
  // Single marks and discs are square.
  const isMark = (box: Rect): boolean => box.width === box.height && box.width > 2 * dotBox.width;
  const cover = WITH_MARKS.includes(kind) && reserved.find((box) => isMark(box) && overlaps(box, dotBox));
  return cover ? Math.max(x - cover.x, cover.x + cover.width - x) : null;
};

const textOf = (label: Label, lang: string): string => {
  const text = nameIn(label, lang);
  return label.kind === 'country' ? text.toLocaleUpperCase(lang) : text;
};

/**
 * The names to be drawn. The order of `labels` alone decides who comes first, so a small pan changes nothing but what
 * enters or leaves at the edge.
 */
export const placeNames = (
  labels: readonly Label[],
  frame: MapFrame,
  { lang, reserved, named = [], lines, measure }: NameOptions,
): readonly PlacedName[] => {
  const taken: Rect[] = [...reserved];
  const placed: PlacedName[] = [];
  /** Countries and seas have several anchors; one of them is enough. */
  const wide = new Set<string>();
  const isFree = (box: Rect): boolean =>
    isInside(box, frame, EDGE) && !taken.some((other) => overlaps(other, box, AIR));
  const place = (label: Label, x: number): void => {
    const y = label.y * frame.scale - frame.originY;
    const face = faceOf(label, frame.zoom);
    const text = textOf(label, lang);
    if (face.dot === 0 && wide.has(text)) return;
    // A country is named once, wherever that is; towns of one name are told apart by where they are.
    const near = Math.max(SAME_PIXELS, pixelsOf(SAME_METRES, label.y, frame));
    const isSame = (own: { readonly x: number; readonly y: number }): boolean =>
      label.kind === 'country' || Math.hypot(own.x - x, own.y - y) < near;
    if (named.some((own) => isSame(own) && isNamed(label, own.text))) return;
    const width = measure(text, face.size, face.weight) + face.spacing * (text.length - 1);
    const { dot, ...look } = face;
    const around = dot + 1;
    const dotBox: Rect = { x: x - around, y: y - around, width: 2 * around, height: 2 * around };
    // The chief towns are named beside the mark that covers them, too.
    const cover = dot > 0 && !isFree(dotBox) ? coverOf(label, x, dotBox, reserved) : 0;
    if (cover === null) return;
    const free = candidates(x, y, width, cover ? { ...face, dot: cover } : face).filter(isFree);
    const box = (lines && free.find((option) => !lines.meets(option))) ?? free[0];
    if (!box) return;
    taken.push(box);
    if (dot === 0) wide.add(text);
    else if (!cover) taken.push(dotBox);
    placed.push({
      kind: label.kind,
      text,
      x: box.x,
      y: box.y + face.size * 0.97,
      ...look,
      box,
      ...(dot > 0 && !cover ? { dot: { x, y, r: dot } } : {}),
    });
  };
  for (const label of labels)
    if (isWanted(label, frame)) for (let x = firstX(label, frame); x < frame.width; x += frame.scale) place(label, x);
  return placed;
};
