/** GeoJSON geometries as the format takes them: WGS 84, [longitude, latitude] in degrees. */
import * as z from 'zod/mini';

const position = z.array(z.number()).check(z.minLength(2), z.maxLength(4));
const line = z.array(position);
const rings = z.array(line);

const point = z.looseObject({ type: z.literal('Point'), coordinates: position });
const multiPoint = z.looseObject({ type: z.literal('MultiPoint'), coordinates: line });
const lineString = z.looseObject({ type: z.literal('LineString'), coordinates: line });
const multiLineString = z.looseObject({ type: z.literal('MultiLineString'), coordinates: rings });
const polygon = z.looseObject({ type: z.literal('Polygon'), coordinates: rings });
const multiPolygon = z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) });

/** One geometry; collections are refused, because a mark stands for one thing. */
export const geometrySchema = z.discriminatedUnion('type', [
  point,
  multiPoint,
  lineString,
  multiLineString,
  polygon,
  multiPolygon,
]);
export type GeometryRecord = z.infer<typeof geometrySchema>;

/** Longitude and latitude are in range. */
export const isPosition = ([lon, lat]: readonly number[]): boolean =>
  lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** The first position out of range, or null. */
export function badPosition({ coordinates }: GeometryRecord): readonly number[] | null {
  const visit = (value: readonly unknown[]): readonly number[] | null => {
    if (!Array.isArray(value[0])) return isPosition(value as number[]) ? null : (value as number[]);
    for (const item of value) {
      const bad = visit(item as unknown[]);
      if (bad) return bad;
    }
    return null;
  };
  return coordinates.length === 0 ? [] : visit(coordinates);
}
