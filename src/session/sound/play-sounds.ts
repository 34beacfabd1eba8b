/**
 * Events as sounds, by Web Audio: quiet, short, and beside what is seen and said, never in its place. Comes with the
 * panel in which a person may choose it; until then nothing of it exists.
 */
import type { Session } from '../session.ts';
import { toldNow } from '../told.ts';
import { soundOf, type EventSound } from './event-sound.ts';
import { soundStore } from './sound-store.ts';

/** Well below what speech is read at. */
const LEVEL = 0.1;
const HELD_S = 0.18;
const RELEASE_S = 0.35;
/** What arrives on one day is heard one after the other, so many of it. */
const APART_S = 0.16;
const MOST = 5;
/** Of a sawtooth no more than this, in hertz: as loud as a sine by ear. */
const CUT_OFF = 1400;
const FADE_S = 0.03;

const makeNoise = (context: BaseAudioContext): AudioBuffer => {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i += 1) samples[i] = Math.random() * 2 - 1;
  return buffer;
};

export interface Voice {
  readonly stop: () => void;
}

/** One event, from `at` on, in the context's seconds. */
export const startVoice = (
  context: BaseAudioContext,
  { output, noise }: { readonly output: AudioNode; readonly noise: AudioBuffer },
  sound: EventSound,
  at: number,
): Voice => {
  const end = at + sound.attack + HELD_S + RELEASE_S;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(1, at + sound.attack);
  envelope.gain.setValueAtTime(1, at + sound.attack + HELD_S);
  envelope.gain.linearRampToValueAtTime(0, end);
  const panner = context.createStereoPanner();
  panner.pan.value = sound.pan;
  envelope.connect(panner).connect(output);

  const tone = context.createOscillator();
  tone.type = sound.wave;
  tone.frequency.value = sound.pitch;
  const filter = context.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = CUT_OFF;
  const toneLevel = context.createGain();
  toneLevel.gain.value = 1 - sound.noise;
  tone.connect(filter).connect(toneLevel).connect(envelope);
  const sources: AudioScheduledSourceNode[] = [tone];
  if (sound.noise > 0) {
    const hiss = context.createBufferSource();
    hiss.buffer = noise;
    hiss.loop = true;
    const hissLevel = context.createGain();
    hissLevel.gain.value = sound.noise;
    hiss.connect(hissLevel).connect(envelope);
    sources.push(hiss);
  }
  for (const source of sources) {
    source.start(at);
    source.stop(end);
  }
  return {
    stop: () => {
      envelope.gain.cancelScheduledValues(0);
      envelope.gain.setTargetAtTime(0, context.currentTime, FADE_S);
      for (const source of sources) source.stop(context.currentTime + 4 * FADE_S);
    },
  };
};

interface Sounds {
  /** One after the other; what still sounds ends. */
  readonly play: (sounds: readonly EventSound[]) => void;
  readonly stop: () => void;
}

const createSounds = (context: AudioContext): Sounds => {
  const output = context.createGain();
  output.gain.value = LEVEL;
  output.connect(context.destination);
  const noise = makeNoise(context);
  let voices: readonly Voice[] = [];
  const stop = (): void => {
    for (const voice of voices) voice.stop();
    voices = [];
  };
  return {
    stop,
    play: (sounds) => {
      stop();
      const now = context.currentTime;
      voices = sounds
        .slice(0, MOST)
        .map((sound, i) => startVoice(context, { output, noise }, sound, now + i * APART_S));
    },
  };
};

/** What arrives while it plays, and what is selected while it does not. Returns the clean-up. */
export const hearSession = (session: Session, sounds: Sounds): (() => void) => {
  const { store, table } = session;
  const hear = (rows: readonly number[]): void => sounds.play(rows.map((row) => soundOf(session.answer(), row)));
  let told = toldNow(session);
  const stopFollowing = store.subscribe((state, before) => {
    if (state.playing) {
      const now = toldNow(session);
      // One for each group that is told together, as it is said.
      if (now !== told && now?.stop) hear(now.stop.groups.flatMap(([first]) => (first ? [first.row] : [])));
      told = now;
      return;
    }
    told = null;
    if (before.playing) sounds.stop();
    const { selected } = state.selection;
    if (selected === null || selected === before.selection.selected) return;
    const row = table.indexOf.get(selected);
    if (row !== undefined) hear([row]);
  });
  const stopHidden = (): void => {
    if (document.hidden) sounds.stop();
  };
  document.addEventListener('visibilitychange', stopHidden);
  return () => {
    stopFollowing();
    document.removeEventListener('visibilitychange', stopHidden);
    sounds.stop();
  };
};

let context: AudioContext | null = null;

/** By a person's press alone: browsers let no page sound before one. */
export const turnSoundOn = (): void => {
  try {
    context = new AudioContext();
    const sounds = createSounds(context);
    soundStore.setState({ follow: (session) => hearSession(session, sounds), isMissing: false });
  } catch {
    // No Web Audio, or no device that it could sound on.
    context = null;
    soundStore.setState({ follow: null, isMissing: true });
  }
};

export const turnSoundOff = (): void => {
  soundStore.setState({ follow: null, isMissing: false });
  context?.close().catch(() => undefined);
  context = null;
};
