/**
 * Plain shapes: what layouts return and painters draw, on canvas and as SVG text alike.
 * Coordinates are CSS pixels of the pane's own frame, y down. Colours are token names, never values.
 */
import type { TokenName } from './token.ts';

export interface Stroke {
  readonly token: TokenName;
  readonly width: number;
  /** Dash pattern in pixels; absent = solid. */
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

/** A flat colour, or one that fades along x from `from` to `to` (opacity at each stop). */
export type Fill =
  | { readonly token: TokenName; readonly opacity?: number }
  | {
      readonly token: TokenName;
      readonly fade: {
        readonly x0: number;
        readonly x1: number;
        readonly stops: readonly (readonly [offset: number, opacity: number])[];
      };
    }
  | { readonly token: TokenName; readonly stripes: { readonly gap: number; readonly width: number } };

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  /** Flat list x0,y0,x1,y1,… */
  | {
      readonly kind: 'line';
      readonly points: readonly number[];
      readonly stroke?: Stroke;
      readonly closed?: boolean;
      readonly fill?: Fill;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
    }
  /** An SVG path string (M L C Q A Z), drawn at (x, y) and scaled. */
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly x?: number;
      readonly y?: number;
      readonly scale?: number;
      readonly fill?: Fill;
      readonly stroke?: Stroke;
      readonly evenOdd?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly token: TokenName;
      readonly size: number;
      readonly weight?: 400 | 600;
      readonly italic?: boolean;
      readonly align?: 'start' | 'middle' | 'end';
      readonly halo?: TokenName;
      /** The halo alone: drawn under all letters, so that no halo bites another label. */ readonly haloOnly?: boolean;
      readonly spacing?: number;
    }
  /** Everything inside, lighter as a whole: for what arrives. */
  | { readonly kind: 'group'; readonly opacity: number; readonly shapes: readonly Shape[] }
  /** Everything inside is cut to the rectangle. */
  | {
      readonly kind: 'clip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly shapes: readonly Shape[];
    };

export type TextShape = Extract<Shape, { readonly kind: 'text' }>;
