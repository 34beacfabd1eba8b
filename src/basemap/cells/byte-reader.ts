/** Reads the numbers and texts of the map's cells from bytes that may be cut or wrong, and undoes their compression. */

type CellErrorCode = 'not-a-cell' | 'version' | 'cut' | 'corrupt' | 'too-large';

/** Bytes that are no cell, label file or index of ours; text for people comes from elsewhere. */
export class CellError extends Error {
  readonly code: CellErrorCode;
  constructor(code: CellErrorCode) {
    super(code);
    this.name = 'CellError';
    this.code = code;
  }
}

/** No number of the format needs more than 32 bits. */
const MAX_SHIFT = 28;
const LAST_BYTE_LIMIT = 0x0f;
const MAX_TEXT = 4096;

/** A cursor over bytes; whatever it is asked for lies inside them, or it throws a `CellError`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#end - this.#at;
  }

  byte(): number {
    if (this.#at >= this.#end) throw new CellError('cut');
    return this.#bytes[this.#at++]!; // inside: checked above
  }

  /** An unsigned number of up to 32 bits, seven a byte, lowest first (LEB128). */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      if (shift === MAX_SHIFT && byte > LAST_BYTE_LIMIT) throw new CellError('corrupt');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  /** A signed number, zigzag: 0, -1, 1, -2, … as 0, 1, 2, 3, … */
  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A count of things that take at least `size` bytes each: more than the bytes left can hold is refused. */
  count(size: number): number {
    const value = this.number();
    if (value * size > this.left) throw new CellError('cut');
    return value;
  }

  /** The next `length` bytes as a reader of their own. */
  part(length: number): ByteReader {
    if (length > this.left) throw new CellError('cut');
    const part = new ByteReader(this.#bytes, this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  /** UTF-8 of `length` bytes. */
  text(length: number): string {
    if (length > this.left) throw new CellError('cut');
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new CellError('corrupt');
    }
  }

  /** A list of short texts, each with its length before it. */
  texts(): string[] {
    const texts: string[] = [];
    for (let count = this.count(1); count > 0; count--) {
      const length = this.number();
      if (length > MAX_TEXT) throw new CellError('corrupt');
      texts.push(this.text(length));
    }
    return texts;
  }
}

/** Reads the three letters and the version with which each file of the map's cells begins. */
export const readHead = (reader: ByteReader, letters: string, version: number): void => {
  for (let i = 0; i < letters.length; i++) {
    if (reader.left === 0 || reader.byte() !== letters.charCodeAt(i)) throw new CellError('not-a-cell');
  }
  if (reader.byte() !== version) throw new CellError('version');
};

/** The largest file of the map is a twentieth of this once unpacked. */
const MAX_UNPACKED = 8_000_000;

/**
 * Undoes the gzip in which the files are stored. A host that undid it already (it saw gzip and said so) is no fault.
 * @throws CellError `corrupt` when it is no whole gzip, `too-large` when it grows beyond what any cell is
 */
export const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new CellError('corrupt');
    });
    if (done) break;
    length += value.length;
    if (length > MAX_UNPACKED) {
      await reader.cancel();
      throw new CellError('too-large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
