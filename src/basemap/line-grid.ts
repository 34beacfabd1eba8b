/** Where the border lines of the painted ground run, in squares of a few pixels, so that names keep off them. */
import type { Rect } from '../base/geo/frame.ts';

type Sink = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>;

const SQUARE = 4;

export interface LineGrid {
  /** Passes lines on to a canvas, and remembers them. */
  readonly through: (sink: Sink) => Sink;
  /** What is painted over there hides the lines below it. */
  readonly clear: (rect: Rect) => void;
  readonly meets: (rect: Rect) => boolean;
}

export const createLineGrid = (width: number, height: number): LineGrid => {
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const squares = new Uint8Array(columns * rows);
  const mark = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    squares[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)] = 1;
  };
  const span = (from: number, length: number, most: number): readonly [number, number] => [
    Math.max(0, Math.floor(from / SQUARE)),
    Math.min(most, Math.ceil((from + length) / SQUARE)),
  ];
  return {
    through: (sink) => {
      let [fromX, fromY] = [0, 0];
      return {
        moveTo: (x, y) => {
          sink.moveTo(x, y);
          [fromX, fromY] = [x, y];
        },
        lineTo: (x, y) => {
          sink.lineTo(x, y);
          const steps = Math.min(columns + rows, Math.ceil(Math.hypot(x - fromX, y - fromY) / SQUARE));
          for (let step = 1; step <= steps; step += 1)
            mark(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
          [fromX, fromY] = [x, y];
        },
      };
    },
    clear: (rect) => {
      const [left, right] = span(rect.x, rect.width, columns);
      const [top, bottom] = span(rect.y, rect.height, rows);
      for (let row = top; row < bottom; row += 1) squares.fill(0, row * columns + left, row * columns + right);
    },
    meets: (rect) => {
      const [left, right] = span(rect.x, rect.width, columns);
      const [top, bottom] = span(rect.y, rect.height, rows);
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) if (squares[row * columns + column] === 1) return true;
      return false;
    },
  };
};
