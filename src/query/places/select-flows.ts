/** The flows whose event is shown, in the file's order. */
import { memoRecent } from '../../base/memo.ts';
import type { RowAnswer } from '../types.ts';
import { atlasOf } from './atlas.ts';
import type { Flow } from './flows.ts';

export const selectFlows: (answer: RowAnswer) => readonly Flow[] = memoRecent(2, ({ table, presence }: RowAnswer) =>
  atlasOf(table).flows.filter(({ row }) => presence[row] !== 0),
);
