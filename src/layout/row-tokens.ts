/** The colour tokens of a row, for marks and for text. */
import { markToken, textToken, type ColourSlot, type TokenName } from '../base/paint/token.ts';
import type { Answer } from '../query/types.ts';

type Coloured = Pick<Answer, 'slots'>;
const slotAt = ({ slots }: Coloured, row: number): ColourSlot => slots[row] as ColourSlot;
export const markOf = (answer: Coloured, row: number): TokenName => markToken(slotAt(answer, row));
export const textOf = (answer: Coloured, row: number): TokenName => textToken(slotAt(answer, row));
