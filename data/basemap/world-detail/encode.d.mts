/** Types of the writer of the map's cells, for the tests. */
export interface WrittenPart {
  /** Grid units from the cell's upper left corner; of rings not closed. */
  readonly points: readonly (readonly [number, number])[];
  readonly key?: string | number;
  readonly hole?: boolean;
  /** Of rings: whether each edge is stroked. */
  readonly stroked?: readonly boolean[];
}
export interface WrittenPlace {
  readonly bits: number;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}
export interface WrittenLabel {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly firstZoom: number;
  readonly country: string;
  readonly english: string;
  readonly local: string;
  readonly names: Readonly<Record<string, string>>;
}
export type WrittenNode =
  | 'empty'
  | { readonly land: string }
  | { readonly bytes: number }
  | readonly [WrittenNode, WrittenNode, WrittenNode, WrittenNode];

export const LAYER_IDS: Readonly<Record<string, number>>;
export const LABEL_KINDS: readonly string[];
export function encodeCell(
  cell: WrittenPlace & { readonly layers: Readonly<Record<string, readonly WrittenPart[]>> },
): Uint8Array<ArrayBuffer>;
export function encodeLabels(file: WrittenPlace & { readonly rows: readonly WrittenLabel[] }): Uint8Array<ArrayBuffer>;
export function encodeIndex(index: {
  readonly version: string;
  readonly bands: readonly {
    readonly id: string;
    readonly firstZoom: number;
    readonly lastZoom: number;
    readonly root: WrittenNode;
  }[];
}): Uint8Array<ArrayBuffer>;
