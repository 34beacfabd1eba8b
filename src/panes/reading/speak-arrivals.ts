/** What is said while it plays: what comes in, one sentence each, and never more than one in a second. */
import type { AllMessages } from '../../i18n/en.ts';
import { toldNow } from '../../session/told.ts';
import type { Session } from '../../session/session.ts';
import { tellArrival } from '../../wording/tell/tell-arrival.ts';

/** Between the beginnings of two sentences; of what comes in faster the newest is said. */
const LEAST_GAP_MS = 1000;
/** Where nothing has come in by then, it is at least said that it plays. */
const SILENCE_MS = 800;

export interface ArrivalSpeaker {
  readonly start: () => void;
  /** At every frame. */
  readonly follow: () => void;
  readonly stop: () => void;
}

export const createArrivalSpeaker = (
  session: Session,
  messages: AllMessages,
  say: (text: string) => void,
): ArrivalSpeaker => {
  let told: ReturnType<typeof toldNow> = null;
  let saidAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sayIn = (wait: number, text: () => string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      saidAt = performance.now();
      say(text());
    }, wait);
  };
  return {
    start: () => {
      told = null;
      saidAt = -Infinity;
      sayIn(SILENCE_MS, () => messages.tell.deeds.playing);
    },
    follow: () => {
      const now = toldNow(session);
      if (now === told) return;
      told = now;
      if (!now?.stop) return;
      const text = tellArrival(session.answer(), now, messages);
      sayIn(Math.max(0, saidAt + LEAST_GAP_MS - performance.now()), () => text);
    },
    stop: () => clearTimeout(timer),
  };
};
