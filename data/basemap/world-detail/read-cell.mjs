/** Reads a cell that `encodeCell` wrote back into what it was given; the format is described at `src/basemap/cells/decode-cell.ts`. */
import { LAYER_IDS } from './encode.mjs';

const RINGS = new Set(['land', 'lakes', 'disputedFaces']);
const WITH_TEXT = new Set(['land', 'disputedFaces', 'disputedLines']);
const HEAD = 4;

function createReader(bytes) {
  let at = HEAD;
  const byte = () => bytes[at++];
  const number = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const next = byte();
      value += (next % 0x80) * factor;
      if (next < 0x80) return value;
    }
  };
  const signed = () => {
    const value = number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const text = () => {
    const length = number();
    at += length;
    return Buffer.from(bytes.subarray(at - length, at)).toString('utf8');
  };
  return { byte, number, signed, text };
}

const many = (count, read) => Array.from({ length: count }, read);

function readStroked(reader, edges) {
  const stroked = [];
  for (let state = true; stroked.length < edges; state = !state) stroked.push(...many(reader.number(), () => state));
  return stroked;
}

function readLayer(reader, layer, texts) {
  const parts = reader.number();
  reader.number(); // of all points together
  let [x, y] = [0, 0];
  return many(parts, () => {
    const key = reader.number();
    const isRing = RINGS.has(layer);
    const hole = isRing && reader.byte() === 1;
    const points = many(reader.number(), () => [(x += reader.signed()), (y += reader.signed())]);
    const part = { layer, key: WITH_TEXT.has(layer) ? texts[key] : key, points };
    return isRing ? { ...part, hole, stroked: readStroked(reader, points.length) } : part;
  });
}

/** @param {Uint8Array} bytes a cell after gzip is undone */
export function readCell(bytes) {
  const reader = createReader(bytes);
  const [bits, z, x, y] = many(4, reader.number);
  const texts = many(reader.number(), reader.text);
  const layers = {};
  for (const count = reader.number(); Object.keys(layers).length < count;) {
    const id = reader.number();
    reader.number(); // the layer's bytes
    const layer = Object.keys(LAYER_IDS).find((name) => LAYER_IDS[name] === id);
    layers[layer] = readLayer(reader, layer, texts);
  }
  return { bits, z, x, y, layers };
}
