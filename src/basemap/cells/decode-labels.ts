/**
 * Decodes one file of names: places, countries, seas and first-level units of a square of the map.
 *
 * The format, after gzip is undone (numbers are LEB128; signed ones zigzag; texts UTF-8):
 *
 *     "tfl" 1               letters and version
 *     bits z x y            as in a cell of shapes
 *     n (length text)*      texts: countries (ISO 3166-1 alpha-2), then languages
 *     rows                  number of names
 *     rows signed, twice    x and y: differences from the row before in grid units, the first from the cell's corner
 *     rows bytes, twice     kind (index into `LABEL_KINDS`), first zoom
 *     rows numbers          1 + index into the texts of the country that the place is in, or 0
 *     column                English names
 *     column                names in the place's own language and script; empty where that is the English one or is not
 * known
 *     n (index column)*     names by language: index into the texts of its BCP 47 tag, then the names, empty where not
 * recorded
 *
 * A column is its length in bytes and the names with a line feed between them. Rows stand in the order of their
 * priority.
 */
import { LABEL_KINDS, type LabelKind } from '../labels.ts';
import { ByteReader, CellError, readHead } from './byte-reader.ts';

export interface CellLabel {
  /** World units (0..1, y down). */
  readonly x: number;
  readonly y: number;
  readonly kind: LabelKind;
  /** The zoom from which the name may be drawn. */
  readonly firstZoom: number;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly english: string;
  /** The name in the place's own language, or empty where that is the English one or is not known. */
  readonly local: string;
  /** Recorded names by BCP 47 tag (`uk`). */
  readonly names: Readonly<Record<string, string>>;
}

interface CellLabels {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** In the order of their priority: where two do not fit, the first is drawn. */
  readonly rows: readonly CellLabel[];
}

const VERSION = 1;
const MAX_BITS = 24;
/** A row takes at least: two differences, kind, zoom, country, and its line feed in the English column. */
const LEAST_ROW = 5;

const readColumn = (reader: ByteReader, rows: number): string[] => {
  const names = reader.text(reader.number()).split('\n');
  if (rows === 0 ? names.length !== 1 || names[0] !== '' : names.length !== rows) throw new CellError('corrupt');
  return names;
};

const readDifferences = (reader: ByteReader, rows: number, start: number, unit: number): Float64Array => {
  const values = new Float64Array(rows);
  let value = 0;
  for (let i = 0; i < rows; i++) {
    value += reader.signed();
    values[i] = start + value * unit;
  }
  return values;
};

const readBytes = (reader: ByteReader, rows: number): Uint8Array =>
  Uint8Array.from({ length: rows }, () => reader.byte());

/**
 * @param bytes a file of names after `unpack`
 * @throws CellError for bytes that are cut, corrupt, of another version, or no names at all
 */
export const decodeLabels = (bytes: Uint8Array): CellLabels => {
  const reader = new ByteReader(bytes);
  readHead(reader, 'tfl', VERSION);
  const bits = reader.number();
  const [z, cellX, cellY] = [reader.number(), reader.number(), reader.number()];
  if (bits > MAX_BITS || z > bits || cellX >= 2 ** z || cellY >= 2 ** z) throw new CellError('corrupt');
  const texts = reader.texts();
  const rows = reader.count(LEAST_ROW);
  const xs = readDifferences(reader, rows, cellX * 2 ** -z, 2 ** -bits);
  const ys = readDifferences(reader, rows, cellY * 2 ** -z, 2 ** -bits);
  const kinds = readBytes(reader, rows);
  const zooms = readBytes(reader, rows);
  const countries = Array.from({ length: rows }, () => reader.number());
  const english = readColumn(reader, rows);
  const local = readColumn(reader, rows);
  const languages: [tag: string, names: string[]][] = [];
  for (let count = reader.count(2); count > 0; count--) {
    const tag = texts[reader.number()];
    if (tag === undefined) throw new CellError('corrupt');
    languages.push([tag, readColumn(reader, rows)]);
  }
  if (reader.left > 0) throw new CellError('corrupt');
  const labels = Array.from({ length: rows }, (_, i): CellLabel => {
    const kind = LABEL_KINDS[kinds[i]!]; // i < rows, as for all columns
    const country = countries[i] === 0 ? '' : texts[countries[i]! - 1];
    if (kind === undefined || country === undefined) throw new CellError('corrupt');
    const names = Object.fromEntries(
      languages.flatMap(([tag, column]) => (column[i] === '' ? [] : [[tag, column[i]!]])),
    );
    return { x: xs[i]!, y: ys[i]!, kind, firstZoom: zooms[i]!, country, english: english[i]!, local: local[i]!, names };
  });
  return { z, x: cellX, y: cellY, rows: labels };
};
