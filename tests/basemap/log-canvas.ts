/** A canvas that remembers what was painted on it, and tells the colour that is seen at a place. */
import { worldX, worldY, type MapFrame } from '../../src/base/geo/frame.ts';

type Ring = [number, number][];

export class LogCanvas {
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineJoin = '';
  lineCap = '';
  readonly fills: { colour: string; rings: Ring[] }[] = [];
  readonly strokes: { colour: string; dash: readonly number[]; lines: Ring[] }[] = [];
  #rings: Ring[] = [];
  #dash: readonly number[] = [];
  save(): void {
    /* nothing to keep */
  }
  restore(): void {
    /* nothing to keep */
  }
  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }
  closePath(): void {
    /* rings are closed anyway */
  }
  beginPath(): void {
    this.#rings = [];
  }
  moveTo(x: number, y: number): void {
    this.#rings.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.#rings.at(-1)?.push([x, y]);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const ring: Ring = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
    this.fills.push({ colour: this.fillStyle, rings: [ring] });
  }
  fill(): void {
    this.fills.push({ colour: this.fillStyle, rings: this.#rings });
  }
  stroke(): void {
    if (this.#rings.length > 0) this.strokes.push({ colour: this.strokeStyle, dash: this.#dash, lines: this.#rings });
  }
  /** For painters that ask for a canvas' own context. */
  asContext(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }
}

export const isIn = (
  [px, py]: readonly [number, number],
  rings: readonly (readonly (readonly [number, number])[])[],
): boolean => {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!; // index in range
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
};

/** The colour of the last fill over a place. */
export const colourAt = (log: LogCanvas, frame: MapFrame, lng: number, lat: number): string => {
  const point = [worldX(lng) * frame.scale - frame.originX, worldY(lat) * frame.scale - frame.originY] as const;
  return log.fills.filter(({ rings }) => isIn(point, rings)).at(-1)?.colour ?? '';
};
