/** The interface of a file format. Each format is one file in this folder, listed in `index.ts`. */
import type { Steps } from '../../base/steps.ts';
import type { Decoded } from '../../events/format/decode.ts';

export interface FileFormat {
  readonly id: string;
  /** Null where the text is of another format. @throws LoadError where it is of this format and cannot be read */
  readonly decode: (text: string, where: string) => Steps<Decoded | null>;
}
