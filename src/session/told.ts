/** What is told at this moment of a playing. Comes when something is played. */
import { memoLast } from '../base/memo.ts';
import type { Arrival } from '../query/time/find-arrivals.ts';
import type { TimeUnit } from '../base/time/units.ts';
import { millis } from '../base/brand.ts';
import { buildScore, goOnFrom, toldAt, type Score, type Stop, type Told } from './play-score.ts';
import type { Session } from './session.ts';

const remembered = memoLast((arrivals: readonly Arrival[], unit: TimeUnit, start: number, end: number) =>
  buildScore(arrivals, unit, { start: millis(start), end: millis(end) }),
);

/** The same while the view stays; null until it is known. */
export const scoreOf = (session: Session): Score | null => {
  const { unit, question } = session.answer();
  const arrivals = session.known({ kind: 'arrivals', question });
  return arrivals && remembered(arrivals, unit, question.window.start, question.window.end);
};

/** What is told has been heard: on to the next. */
export const goOn = (session: Session): void => {
  const score = scoreOf(session);
  if (score) session.actions.previewAt(goOnFrom(score, session.answer().question.at));
};

const toldOf = memoLast((start: number, end: number, stop: Stop | null): Told => ({
  start: millis(start),
  end: millis(end),
  stop,
}));

/** What is told where the playhead is; null while nothing plays. */
export const toldNow = (session: Session): Told | null => {
  const score = session.store.getState().playing ? scoreOf(session) : null;
  const told = score && toldAt(score, session.answer().question.at);
  return told && toldOf(told.start, told.end, told.stop);
};

const NONE: ReadonlySet<number> = new Set();
const rowsOf = memoLast((stop: Stop | null): ReadonlySet<number> =>
  stop ? new Set(stop.groups.flat().map(({ row }) => row)) : NONE,
);
/** The events that come in now. */
export const arrivingRows = (session: Session): ReadonlySet<number> => rowsOf(toldNow(session)?.stop ?? null);
