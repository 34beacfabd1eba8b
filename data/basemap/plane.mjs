/** Plane geometry in degrees, enough to say which polygon a point lies in and how far its edge is. */

export const polygonsOf = (geometry) =>
  geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function inRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Even-odd over all rings, so holes count as outside. */
export function contains(geometry, point) {
  let inside = false;
  for (const polygon of polygonsOf(geometry)) for (const ring of polygon) if (inRing(point, ring)) inside = !inside;
  return inside;
}

const METRES_PER_DEGREE = 111_320;

function nearestOnSegment([px, py], [ax, ay], [bx, by], kx) {
  const dx = (bx - ax) * kx;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * kx * dx + (py - ay) * dy) / length2));
  const at = [ax + t * (bx - ax), ay + t * (by - ay)];
  return { at, metres: Math.hypot((at[0] - px) * kx, at[1] - py) * METRES_PER_DEGREE };
}

/** The nearest point of a polygon's edge to `point`, with its distance in metres. */
export function nearestOnEdge(geometry, point) {
  const kx = Math.cos((point[1] * Math.PI) / 180);
  let best = { at: point, metres: Infinity };
  for (const polygon of polygonsOf(geometry)) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const found = nearestOnSegment(point, ring[i - 1], ring[i], kx);
        if (found.metres < best.metres) best = found;
      }
    }
  }
  return best;
}
