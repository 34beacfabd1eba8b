/** Whether events are heard. Off until a person asks for it, at each visit: no page should sound by itself. */
import { createStore } from 'zustand/vanilla';
import type { Session } from '../session.ts';

interface SoundState {
  /** Lets a session be heard, until the clean-up is called; null = off. */
  readonly follow: ((session: Session) => () => void) | null;
  /** Whether it was asked for and can't be had. */
  readonly isMissing: boolean;
}

export const soundStore = createStore<SoundState>(() => ({ follow: null, isMissing: false }));
