/** What a file format is to the loader: one file each, beside this one. */
import type { Decoded } from '../../events/format/decode.ts';

export interface FileFormat {
  readonly id: string;
  /** Null = not mine. @throws LoadError = mine, but broken */
  readonly decode: (text: string, where: string) => Decoded | null;
}
