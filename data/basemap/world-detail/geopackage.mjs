/** Lines of a GeoPackage, which is an SQLite database of shapes in OGC's well-known binary. */

/** Bytes of the box that may stand before a shape, by the code for it in the header's flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;
const LINE = 2;
const MULTI_LINE = 5;

/** @returns {number[][][]} the lines of a LineString or MultiLineString */
function readLines(blob) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let at = HEADER_BYTES + ENVELOPE_BYTES[(blob[3] >> 1) & 7];
  const visit = () => {
    const isLittle = view.getUint8(at) === 1;
    const kind = view.getUint32(at + 1, isLittle);
    const count = view.getUint32(at + 5, isLittle);
    at += 9;
    if (kind === MULTI_LINE) return Array.from({ length: count }, visit).flat();
    if (kind !== LINE) throw new Error(`geopackage: a shape of kind ${kind}`);
    const start = at;
    at += count * 16;
    return [
      Array.from({ length: count }, (_, i) => [
        view.getFloat64(start + i * 16, isLittle),
        view.getFloat64(start + i * 16 + 8, isLittle),
      ]),
    ];
  };
  return visit();
}

/**
 * @param {Uint8Array} bytes of the file
 * @param {string} table whose column `geom` holds lines, and `name` what they are
 * @returns {Promise<{name: string, lines: number[][][]}[]>} in degrees
 */
export async function readGeopackage(sources, bytes, table) {
  const { Database } = await sources.library('sql.js')();
  const database = new Database(bytes);
  const [{ values }] = database.exec(`select name, geom from "${table}" order by fid`);
  database.close();
  return values.map(([name, geom]) => ({ name, lines: readLines(geom) }));
}
