/** What a picture of a view is made from: for paper, and for the pictures that a build writes. */
import type { SplitText, TextStyle } from '../base/paint/paint-svg.ts';
import type { Palette } from '../base/paint/token.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { Engine, Query, ResultOf } from '../query/queries.ts';
import type { Answer } from '../query/types.ts';

export interface PictureScene {
  readonly engine: Engine;
  readonly answer: Answer;
  readonly messages: AllMessages;
  readonly palette: Palette;
  /** Width of a text in CSS pixels. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** For pictures that are looked at in other fonts than those that they were measured in. */
  readonly split?: SplitText | undefined;
}

/** What the engine in memory knows at once: everything, once its late code is there. */
export const ask = <Q extends Query>(engine: Engine, query: Q): ResultOf<Q> =>
  engine.query(query, { signal: new AbortController().signal }).now!.value;
