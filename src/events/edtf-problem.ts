/** Why a text is refused as EDTF: a code whose sentences are in i18n, and the place in the text. */

export type EdtfCode =
  | 'empty'
  | 'not-edtf'
  | 'digits-only'
  | 'other-order'
  | 'space'
  | 'quarter'
  | 'week'
  | 'old-form'
  | 'year-digits'
  | 'year-unknown'
  | 'year-range'
  | 'significant'
  | 'month-range'
  | 'day-range'
  | 'time-range'
  | 'time-form'
  | 'offset-range'
  | 'range-form'
  | 'set-open'
  | 'set-qualifier'
  | 'set-order'
  | 'all-open'
  | 'interval-parts'
  | 'interval-empty'
  | 'interval-order';

/** `position` counts characters from 0, `part` is what stands there. */
export interface EdtfProblem {
  readonly code: EdtfCode;
  readonly position: number;
  readonly part: string;
}

export class EdtfError extends Error {
  readonly problem: EdtfProblem;
  constructor(problem: EdtfProblem) {
    super(`${problem.code}: ${problem.part}`);
    this.name = 'EdtfError';
    this.problem = problem;
  }
}

export const refuse = (code: EdtfCode, position: number, part: string): never => {
  throw new EdtfError({ code, position, part });
};
