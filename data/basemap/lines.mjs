/**
 * The lines of a topology, found once here and not by each reader: coasts, borders and the lines between first-level
 * units of one country, as objects of their own over the same arcs.
 */

/** Degrees by which the grid of a file may miss the box that it was cut at. */
const TOUCH = 0.02;

/** What a piece of an arc is, where it is not simply a line of the land. */
const ALONG_BOX = 'along';
const DISPUTED = 'disputed';

/** Cuts each arc into runs of one kind; `kinds` has that of each new arc. */
function cutArcs(topology, absolute, kindOf) {
  const arcs = [];
  const kinds = [];
  const pieces = topology.arcs.map((arc, index) => {
    const points = absolute(index);
    const kind = (i) => kindOf(index, points[i - 1], points[i]);
    let [x, y] = [0, 0];
    const grid = arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
    const numbers = [];
    let from = 0;
    for (let i = 1; i < points.length; i += 1) {
      const isLast = i === points.length - 1;
      if (!isLast && kind(i + 1) === kind(i)) continue;
      const run = grid.slice(from, i + 1);
      numbers.push(arcs.length);
      kinds.push(kind(i));
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
  return { topology: { ...topology, arcs, objects }, kinds };
}

/** Of each arc the countries on its sides, in the order of the alphabet: `AAA|BBB`. */
function pairsOf({ arcs, objects }) {
  const sides = arcs.map(() => new Set());
  for (const { arcs: rings, properties } of objects.countries.geometries)
    for (const arc of (rings ?? []).flat(Infinity)) sides[arc < 0 ? ~arc : arc].add(properties.c);
  return sides.map((countries) => [...countries].toSorted((a, b) => (a < b ? -1 : 1)).join('|'));
}

/** The line of a dispute over an area: where that ends at another unit of the country. */
function edgesOf({ geometries }, unitLines) {
  const inner = new Set(unitLines.flat().map((arc) => (arc < 0 ? ~arc : arc)));
  return geometries.map(({ arcs, properties }) => ({
    type: 'MultiLineString',
    arcs: arcs
      .flat(Infinity)
      .filter((arc) => inner.has(arc < 0 ? ~arc : arc))
      .map((arc) => [arc]),
    properties: { d: properties.d },
  }));
}

/**
 * @param {object} topology with `countries` and perhaps `units`, whose properties have the country as `c`, and perhaps
 *   `disputed` lines and `disputedAreas`, which have the dispute as `d`
 * @param {readonly number[]} box west, south, east, north: where the file was cut
 * @param {(pair: string, at: number[]) => boolean} isDisputed whether the border of two countries is not drawn as one
 *   at a point of it, since `disputed` has a line for it
 * @returns {object} the same with `coast`, `borders` and `unitLines`, lines of `disputed` also for edges of areas,
 *   and of a unit's properties no more than ids
 */
export function addLines({ meshArcs, feature }, whole, box, isDisputed = () => false) {
  const absolute = (index) => feature(whole, { type: 'LineString', arcs: [index] }).geometry.coordinates;
  const isAlong = (a, b) =>
    [0, 1, 2, 3].some((side) => [a, b].every((at) => Math.abs(at[side % 2] - box[side]) < TOUCH));
  const pairs = pairsOf(whole);
  const { topology, kinds } = cutArcs(whole, absolute, (index, a, b) => {
    if (isAlong(a, b)) return ALONG_BOX;
    return isDisputed(pairs[index], [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) ? DISPUTED : '';
  });
  const country = ({ properties }) => properties?.c ?? '';
  const lines = (object, isWanted) => {
    if (!object) return [];
    const { arcs } = meshArcs(topology, object, isWanted);
    return arcs
      .flatMap((line) => {
        const runs = [[]];
        for (const arc of line) {
          if (kinds[arc < 0 ? ~arc : arc] === '') runs.at(-1).push(arc);
          else runs.push([]);
        }
        return runs;
      })
      .filter((run) => run.length > 0);
  };
  const { countries, units, disputed, ...rest } = topology.objects;
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
  const edges = units && rest.disputedAreas ? edgesOf(rest.disputedAreas, named.unitLines) : [];
  const all = disputed && { disputed: { ...disputed, geometries: [...disputed.geometries, ...edges] } };
  return { ...topology, objects: { countries, ...Object.fromEntries(added), ...plain, ...all, ...rest } };
}
