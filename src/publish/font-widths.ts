/**
 * Reads the widths of characters from a TrueType file: the build has no canvas to measure on. Kerning is left out, so
 * texts come out wide rather than narrow.
 */

/** By Unicode code point. */
export interface FontWidths {
  /** Whether the font has a glyph for it. */
  readonly has: (code: number) => boolean;
  /** In ems: 0.5 is half the font's size. */
  readonly advance: (code: number) => number;
}

const tableAt = (view: DataView, wanted: string): number => {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)));
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  throw new Error(`the font has no table "${wanted}"`);
};

type Lookup = (code: number) => number;

/** Format 4 of `cmap`: segments of the basic multilingual plane (OpenType specification). */
const readRuns = (view: DataView, at: number): Lookup => {
  const segments = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  return (code) => {
    for (let i = 0; i < segments; i += 1) {
      if (code > view.getUint16(ends + i * 2)) continue;
      const start = view.getUint16(starts + i * 2);
      if (code < start) return 0;
      const delta = view.getUint16(deltas + i * 2);
      const offset = view.getUint16(offsets + i * 2);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
};

/** Format 12 of `cmap`: groups of all planes. */
const readGroups = (view: DataView, at: number): Lookup => {
  const groups = view.getUint32(at + 12);
  return (code) => {
    for (let i = 0; i < groups; i += 1) {
      const group = at + 16 + i * 12;
      const first = view.getUint32(group);
      if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
    }
    return 0;
  };
};

const readLookup = (view: DataView): Lookup => {
  const cmap = tableAt(view, 'cmap');
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4),
  );
  const groups = tables.find((at) => view.getUint16(at) === 12);
  if (groups !== undefined) return readGroups(view, groups);
  const runs = tables.find((at) => view.getUint16(at) === 4);
  if (runs === undefined) throw new Error('the font maps its characters in a way that is not known here');
  return readRuns(view, runs);
};

/** @throws Error when the bytes are no TrueType font with a Unicode map */
export const readFontWidths = (bytes: Uint8Array): FontWidths => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = view.getUint16(tableAt(view, 'head') + 18);
  const full = view.getUint16(tableAt(view, 'hhea') + 34);
  const hmtx = tableAt(view, 'hmtx');
  const glyphOf = readLookup(view);
  const known = new Map<number, number>();
  const glyph = (code: number): number => {
    let found = known.get(code);
    if (found === undefined) known.set(code, (found = glyphOf(code)));
    return found;
  };
  return {
    has: (code) => glyph(code) !== 0,
    // Glyphs beyond the last full entry have its width.
    advance: (code) => view.getUint16(hmtx + Math.min(glyph(code), full - 1) * 4) / unit,
  };
};
