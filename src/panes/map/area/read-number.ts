/** Numbers as people type them. */

/** A comma is a decimal point in half of the world; a minus may be a dash. */
export const readNumber = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
