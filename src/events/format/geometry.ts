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

/** One geometry; no GeometryCollection, because a mark stands for one thing. */
export const geometrySchema = z.discriminatedUnion('type', [
  point,
  multiPoint,
  lineString,
  multiLineString,
  polygon,
  multiPolygon,
]);
export type GeometryRecord = z.infer<typeof geometrySchema>;
