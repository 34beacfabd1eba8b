/**
 * Writes cells, files of names and their index as bytes; the formats are described at their decoders in
 * `src/basemap/cells`.
 */

const VERSION = 1;
export const LAYER_IDS = { land: 1, lakes: 2, disputedFaces: 3, borders: 4, disputedLines: 5, rivers: 6, unitLines: 7 };
const RINGS = new Set(['land', 'lakes', 'disputedFaces']);
const WITH_TEXT = new Set(['land', 'disputedFaces', 'disputedLines']);
export const LABEL_KINDS = ['country', 'territory', 'sea', 'unit', 'capital', 'unit_centre', 'city', 'town', 'village'];

/** The same order in every locale. */
const byCharacters = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

class Writer {
  bytes = [];

  byte(value) {
    this.bytes.push(value);
  }

  number(value) {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new Error(`no 32 bits: ${value}`);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  signed(value) {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  all(bytes) {
    for (const byte of bytes) this.bytes.push(byte);
  }

  text(text) {
    const bytes = Buffer.from(text, 'utf8');
    this.number(bytes.length);
    this.all(bytes);
  }

  texts(texts) {
    this.number(texts.length);
    for (const text of texts) this.text(text);
  }

  head(letters) {
    this.all(Buffer.from(letters, 'latin1'));
    this.byte(VERSION);
  }

  done() {
    return Uint8Array.from(this.bytes);
  }
}

/** Lengths of the runs of stroked and not stroked edges, by turns, beginning with stroked ones. */
function runsOf(stroked) {
  const runs = [];
  let state = true;
  let length = 0;
  for (const edge of stroked) {
    if (edge !== state) {
      runs.push(length);
      state = edge;
      length = 0;
    }
    length++;
  }
  return [...runs, length];
}

function layerBody(name, parts, texts) {
  const w = new Writer();
  w.number(parts.length);
  w.number(parts.reduce((sum, part) => sum + part.points.length, 0));
  let x = 0;
  let y = 0;
  for (const part of parts) {
    w.number(WITH_TEXT.has(name) ? texts.indexOf(part.key) : (part.key ?? 0));
    if (RINGS.has(name)) w.byte(part.hole ? 1 : 0);
    w.number(part.points.length);
    for (const [px, py] of part.points) {
      w.signed(px - x);
      w.signed(py - y);
      x = px;
      y = py;
    }
    if (RINGS.has(name)) for (const run of runsOf(part.stroked)) w.number(run);
  }
  return w.done();
}

/**
 * @param {{bits: number, z: number, x: number, y: number, layers: Record<string, {points: number[][], key?: string |
 * number, hole?: boolean, stroked?: boolean[]}[]>}} cell
 *   points in grid units from the cell's upper left corner; of rings not closed, with whether each edge is stroked
 */
export function encodeCell({ bits, z, x, y, layers }) {
  const w = new Writer();
  w.head('tfc');
  for (const value of [bits, z, x, y]) w.number(value);
  const named = Object.entries(layers).filter(([, parts]) => parts.length > 0);
  const keys = named.filter(([name]) => WITH_TEXT.has(name)).flatMap(([, parts]) => parts.map((part) => part.key));
  const texts = [...new Set(keys)].toSorted(byCharacters);
  w.texts(texts);
  w.number(named.length);
  for (const [name, parts] of named) {
    w.number(LAYER_IDS[name]);
    const body = layerBody(name, parts, texts);
    w.number(body.length);
    w.all(body);
  }
  return w.done();
}

/**
 * @param {{bits: number, z: number, x: number, y: number, rows: {x: number, y: number, kind: string, firstZoom: number,
 * country: string, english: string, local: string, names: Record<string, string>}[]}} file
 *   x and y of rows in grid units from the cell's upper left corner
 */
export function encodeLabels({ bits, z, x, y, rows }) {
  const w = new Writer();
  w.head('tfl');
  for (const value of [bits, z, x, y]) w.number(value);
  const countries = [...new Set(rows.map((row) => row.country))].filter(Boolean).toSorted(byCharacters);
  const languages = [...new Set(rows.flatMap((row) => Object.keys(row.names)))].toSorted(byCharacters);
  w.texts([...countries, ...languages]);
  w.number(rows.length);
  for (const axis of ['x', 'y']) {
    let before = 0;
    for (const row of rows) {
      w.signed(row[axis] - before);
      before = row[axis];
    }
  }
  for (const row of rows) w.byte(LABEL_KINDS.indexOf(row.kind));
  for (const row of rows) w.byte(row.firstZoom);
  for (const row of rows) w.number(countries.indexOf(row.country) + 1);
  w.text(rows.map((row) => row.english).join('\n'));
  w.text(rows.map((row) => row.local).join('\n'));
  w.number(languages.length);
  for (const [i, language] of languages.entries()) {
    w.number(countries.length + i);
    w.text(rows.map((row) => row.names[language] ?? '').join('\n'));
  }
  return w.done();
}

/**
 * A node of the index's trees: `'empty'`, `{land: country}`, `{bytes}` of a file, or an array of four nodes (NW, NE,
 * SW, SE).
 * @param {{version: string, bands: {id: string, firstZoom: number, lastZoom: number, root: unknown}[]}} index
 */
export function encodeIndex({ version, bands }) {
  const countries = new Set();
  const collect = (node) => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (node.land !== undefined) countries.add(node.land);
  };
  for (const { root } of bands) collect(root);
  const texts = [...bands.map(({ id }) => id), ...[...countries].toSorted(byCharacters)];
  const w = new Writer();
  w.head('tfi');
  w.text(version);
  w.texts(texts);
  w.number(bands.length);
  const write = (node) => {
    if (Array.isArray(node)) {
      w.number(0);
      node.forEach(write);
    } else if (node === 'empty') w.number(1);
    else if (node.bytes !== undefined) {
      w.number(2);
      w.number(node.bytes);
    } else w.number(3 + texts.indexOf(node.land, bands.length));
  };
  for (const [i, { firstZoom, lastZoom, root }] of bands.entries()) {
    for (const value of [i, firstZoom, lastZoom]) w.number(value);
    write(root);
  }
  return w.done();
}
