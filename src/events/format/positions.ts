/**
 * Reads coordinates as files have them into GeoJSON's form: numbers, longitudes within ±180°, latitudes within ±90°.
 */
import { numberIn } from './reinterpret.ts';
import type { ProblemCode } from './problem.ts';

/**
 * The result for one geometry or position; `code` is the worst problem of all its positions, null where there is none.
 */
export interface PositionsRead {
  /** Null where a position can't be read or its latitude is out of range. */
  readonly value: unknown;
  readonly code: Extract<
    ProblemCode,
    'geometry-form' | 'number-in-quotes' | 'longitude' | 'latitude' | 'coordinates' | 'geometry-type'
  > | null;
}

/** Degrees, wrapped into ±180: 190 becomes -170; 180 and -180 stay as they are. */
const normaliseLongitude = (lon: number): number =>
  Math.abs(lon) <= 180 ? lon : Math.round((((((lon + 180) % 360) + 360) % 360) - 180) * 1e9) / 1e9;

const ORDER = [
  null,
  'geometry-form',
  'number-in-quotes',
  'longitude',
  'latitude',
  'coordinates',
  'geometry-type',
] as const;
type Code = PositionsRead['code'];
const worse = (a: Code, b: Code): Code => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

const isNumeric = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** @param value the `coordinates` of a geometry, nested as deep as they are */
function readNested(value: unknown, readOne: (items: readonly unknown[]) => PositionsRead): PositionsRead {
  if (!Array.isArray(value) || value.length === 0) return { value: null, code: 'coordinates' };
  const items = value as readonly unknown[];
  if (isNumeric(items[0])) return readOne(items);
  const read = items.map((item) => readNested(item, readOne));
  const code = read.map((item) => item.code).reduce(worse);
  return { value: read.some((item) => item.value === null) ? null : read.map((item) => item.value), code };
}

/** Degrees. Longitudes wrap, but beyond this they are taken as errors: 3652 is 36.52 without its decimal point. */
const MAX_LONGITUDE = 540;

function readNumbers(items: readonly unknown[]): PositionsRead {
  const numbers = items.map((item) => (typeof item === 'number' ? item : numberIn(item)));
  const [lon = null, lat = null] = numbers;
  if (lon === null || lat === null || numbers.length > 4 || numbers.some((n) => n === null || !Number.isFinite(n)))
    return { value: null, code: 'coordinates' };
  if (Math.abs(lat) > 90 || Math.abs(lon) > MAX_LONGITUDE)
    return { value: isSwapped(lon, lat) ? numbers : null, code: 'latitude' };
  const quoted = items.some((item) => typeof item === 'string') ? 'number-in-quotes' : null;
  return { value: numbers, code: worse(quoted, Math.abs(lon) > 180 ? 'longitude' : null) };
}

/** Positions that are valid only when swapped are kept as they are, and the reader is asked (`doubtful-places.ts`). */
const isSwapped = (lon: number, lat: number): boolean => Math.abs(lon) <= 90 && Math.abs(lat) <= 180;

/** One position by itself. */
export function readPosition(value: unknown): PositionsRead {
  if (!Array.isArray(value)) return { value: null, code: 'coordinates' };
  const read = readNumbers(value);
  const [lon, ...rest] = (read.value ?? []) as readonly number[];
  if (lon === undefined) return read;
  return { value: [normaliseLongitude(lon), ...rest], code: read.code === 'latitude' ? null : read.code };
}

/**
 * Lines and outlines may cross 180°: they are not wrapped point by point but moved as a whole, so that their middle is
 * within ±180°.
 */
function readUnbroken(value: unknown): PositionsRead {
  const read = readNested(value, readNumbers);
  if (read.code === 'latitude' && read.value !== null) return { value: read.value, code: null };
  if (read.code !== 'longitude') return read;
  const lons: number[] = [];
  readNested(read.value, (items) => {
    lons.push(Number(items[0]));
    return { value: items, code: null };
  });
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = normaliseLongitude(middle) - middle;
  return readNested(read.value, ([lon, ...rest]) => ({ value: [Number(lon) + shift, ...rest], code: 'longitude' }));
}

const UNBROKEN: readonly unknown[] = ['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

const LINES: readonly unknown[] = ['LineString', 'MultiLineString'];
/** Levels of nesting around a position. */
const NESTED: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Whether the nesting is that of the type, and each line has two and each ring three different positions at least. */
function isDrawable(type: string, coordinates: unknown): boolean {
  const depth = NESTED[type] ?? -1;
  const isSound = (value: unknown, level: number): boolean => {
    if (!Array.isArray(value)) return false;
    const items = value as readonly unknown[];
    if (level === 0) return isNumeric(items[0]);
    if (!items.every((item) => isSound(item, level - 1))) return false;
    if (level > 1 || !UNBROKEN.includes(type)) return true;
    const least = LINES.includes(type) ? 2 : 3;
    const different = new Set<string>();
    return items.some((item) => different.add(String(item)).size >= least);
  };
  return isSound(coordinates, depth);
}

/** The geometry of a feature, and a type that is written in other letters: as GeoJSON has it. */
function inForm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, geometry } = value as { type?: unknown; geometry?: unknown };
  if (type === 'Feature') return inForm(geometry);
  const meant = Object.keys(NESTED).find((name) => name.toLowerCase() === String(type).trim().toLowerCase());
  return meant === undefined || meant === type ? value : { ...value, type: meant };
}

/** A GeoJSON geometry with readable coordinates; null where it has none. */
export function readGeometry(written: unknown): PositionsRead {
  const value = inForm(written);
  if (typeof value !== 'object' || value === null) return { value: null, code: 'coordinates' };
  const read = readCoordinates(value);
  return { value: read.value, code: value === written ? read.code : worse('geometry-form', read.code) };
}

function readCoordinates(value: object): PositionsRead {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (!Object.hasOwn(NESTED, String(type))) return { value: null, code: 'geometry-type' };
  if (!isDrawable(String(type), coordinates)) return { value: null, code: 'coordinates' };
  const read = UNBROKEN.includes(type)
    ? readUnbroken(coordinates)
    : type === 'Point'
      ? readPosition(coordinates)
      : readNested(coordinates, readPosition);
  return read.value === null ? read : { value: { ...value, coordinates: read.value }, code: read.code };
}
