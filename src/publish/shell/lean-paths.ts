/**
 * Makes the paths of a picture that is inlined into the page small: points that nobody would see are left out, and an
 * outline that is drawn several times stands there once.
 */

type Point = readonly [x: number, y: number];
interface Ring {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

interface Grain {
  /** How far a line may run from where it was. */
  readonly tolerance: number;
  /** Of coordinates. */
  readonly step: number;
}
/** CSS pixels; a dotted line is seen less exactly. */
const SOLID: Grain = { tolerance: 0.75, step: 0.5 };
const DOTTED: Grain = { tolerance: 1.2, step: 1 };
/** The size below which a ring is left out. */
const SPECK = 2;
/** Paths shorter than this many characters are left as they are. */
const SHORT = 60;

/** Of what the canvas for SVG writes: `M`, relative `l` and `Z`; null of other paths. */
const readPath = (d: string): readonly Ring[] | null => {
  if (/[^MlZ\d .-]/.test(d)) return null;
  return d
    .split('M')
    .slice(1)
    .map((part): Ring => {
      const [start = '', ...steps] = part.replace('Z', '').split('l');
      let [x = 0, y = 0] = start.split(' ').map(Number);
      const points: Point[] = [[x, y]];
      for (const step of steps) {
        const [dx = 0, dy = 0] = step.split(' ').map(Number);
        x += dx;
        y += dy;
        points.push([x, y]);
      }
      return { points, isClosed: part.endsWith('Z') };
    });
};

const distanceTo = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
};

/** Douglas and Peucker's way: the points without which the line would run elsewhere. */
const simplify = (points: readonly Point[], tolerance: number): readonly Point[] => {
  const [first, last] = [points[0]!, points.at(-1)!]; // a ring has points
  let [far, index] = [tolerance, 0];
  points.slice(1, -1).forEach((point, i) => {
    const distance = distanceTo(point, first, last);
    if (distance > far) [far, index] = [distance, i + 1];
  });
  if (index === 0) return [first, last];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
};

const isSpeck = (points: readonly Point[]): boolean => {
  const span = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return span(0) < SPECK && span(1) < SPECK;
};

/** Without what may be left out. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
const join = (numbers: readonly number[]): string => numbers.map(short).join(' ').replaceAll(' -', '-');

const writeRing = ({ points, isClosed }: Ring, step: number): string => {
  const onGrid = points.map(([x, y]): Point => [Math.round(x / step) * step, Math.round(y / step) * step]);
  const steps = onGrid.slice(1).flatMap(([x, y], i) => [x - onGrid[i]![0], y - onGrid[i]![1]]); // one before each
  return `M${join(onGrid[0]!)}l${join(steps)}${isClosed ? 'z' : ''}`; // a ring has points
};

const shorten = (d: string, { tolerance, step }: Grain): string => {
  const rings = readPath(d);
  if (!rings) return d;
  return rings
    .filter(({ points, isClosed }) => points.length > 1 && !(isClosed && isSpeck(points)))
    .map((ring) => writeRing({ ...ring, points: simplify(ring.points, tolerance) }, step))
    .join('');
};

/** @param id prefix of ids, unique in the page */
export const leanPaths = (markup: string, id: string): string => {
  const shortened = markup.replaceAll(/ d="([^"]*)"([^>]*)/g, (all, d: string, rest: string) =>
    d.length < SHORT ? all : ` d="${shorten(d, rest.includes('stroke-dasharray') ? DOTTED : SOLID)}"${rest}`,
  );
  const counts = new Map<string, number>();
  for (const [, d = ''] of shortened.matchAll(/ d="([^"]*)"/g)) counts.set(d, (counts.get(d) ?? 0) + 1);
  const repeated = [...counts].filter(([d, count]) => count > 1 && d.length >= SHORT).map(([d]) => d);
  const used = shortened.replaceAll(/<path d="([^"]*)"/g, (all, d: string) => {
    const at = repeated.indexOf(d);
    return at < 0 ? all : `<use href="#${id}${at}"`;
  });
  const defs = repeated.map((d, i) => `<path id="${id}${i}" d="${d}"/>`).join('');
  return defs === '' ? used : `<defs>${defs}</defs>${used}`;
};
