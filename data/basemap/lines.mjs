/**
 * The lines of a topology, found once here and not by each reader: coasts, borders and the lines between first-level
 * units of one country, as objects of their own over the same arcs.
 */

/** Degrees by which the grid of a file may miss the box that it was cut at. */
const TOUCH = 0.02;

/** Cuts each arc into runs that lie along a side of the box and runs that do not; there the file ends, not the land. */
function cutAtBox(topology, box, absolute) {
  const isAlong = (a, b) =>
    [0, 1, 2, 3].some((side) => [a, b].every((at) => Math.abs(at[side % 2] - box[side]) < TOUCH));
  const arcs = [];
  const along = new Set();
  const pieces = topology.arcs.map((arc, index) => {
    const points = absolute(index);
    let [x, y] = [0, 0];
    const grid = arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
    const numbers = [];
    let from = 0;
    for (let i = 1; i < points.length; i += 1) {
      const isOn = isAlong(points[i - 1], points[i]);
      const isLast = i === points.length - 1;
      if (!isLast && isAlong(points[i], points[i + 1]) === isOn) continue;
      const run = grid.slice(from, i + 1);
      numbers.push(arcs.length);
      if (isOn) along.add(arcs.length);
      arcs.push(run.map(([px, py], at) => (at === 0 ? [px, py] : [px - run[at - 1][0], py - run[at - 1][1]])));
      from = i;
    }
    return numbers;
  });
  const renumber = (index) => (index >= 0 ? pieces[index] : pieces[~index].toReversed().map((piece) => ~piece));
  const inRings = (value) => (typeof value[0] === 'number' ? value.flatMap(renumber) : value.map(inRings));
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      {
        ...object,
        geometries: object.geometries.map((one) => (one.arcs ? { ...one, arcs: inRings(one.arcs) } : one)),
      },
    ]),
  );
  return { topology: { ...topology, arcs, objects }, along };
}

/**
 * @param {object} topology with `countries` and perhaps `units`, whose properties have the country as `c`
 * @param {readonly number[]} box west, south, east, north: where the file was cut
 * @returns {object} the same with `coast`, `borders` and `unitLines`, and of a unit's properties no more than ids
 */
export function addLines({ meshArcs, feature }, whole, box) {
  const absolute = (index) => feature(whole, { type: 'LineString', arcs: [index] }).geometry.coordinates;
  const { topology, along } = cutAtBox(whole, box, absolute);
  const country = ({ properties }) => properties?.c ?? '';
  const lines = (object, isWanted) => {
    if (!object) return [];
    const { arcs } = meshArcs(topology, object, isWanted);
    return arcs
      .flatMap((line) => {
        const runs = [[]];
        for (const arc of line) {
          if (along.has(arc < 0 ? ~arc : arc)) runs.push([]);
          else runs.at(-1).push(arc);
        }
        return runs;
      })
      .filter((run) => run.length > 0);
  };
  const { countries, units, ...rest } = topology.objects;
  const idsOf = (one) => ({ ...one, properties: { c: one.properties.c, id: one.properties.id } });
  const named = {
    coast: lines(countries, (a, b) => a === b),
    borders: lines(countries, (a, b) => a !== b),
    unitLines: lines(units, (a, b) => a !== b && country(a) === country(b)),
  };
  const added = Object.entries(named)
    .filter(([, arcs]) => arcs.length > 0)
    .map(([name, arcs]) => [name, { type: 'MultiLineString', arcs }]);
  const plain = units && { units: { ...units, geometries: units.geometries.map(idsOf) } };
  return { ...topology, objects: { countries, ...Object.fromEntries(added), ...plain, ...rest } };
}
