/** What an event sounds like, when it is heard, and that nothing sounds unasked or goes on too long. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { soundOf } from '../../src/session/sound/event-sound.ts';
import { turnSoundOff, turnSoundOn } from '../../src/session/sound/play-sounds.ts';
import { soundStore } from '../../src/session/sound/sound-store.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { tableOf } from '../fixtures/small.ts';

const TABLE = tableOf(`
early | offensive/strike | 2024-05-08 | instant
late | offensive/strike | 2024-05-15 | instant
rough | offensive/battle | 2024-05-11~/.. | span
talk | diplomatic/statement | 2024-05-10 | instant
said | diplomatic/statement | 2024-05-10 | instant | {"certainty":{"assertion":"claimed","by":"anna"}}
guess | diplomatic/statement | 2024-05-10 | instant | {"certainty":{"assertion":"implied"}}
forces | offensive/force_commitment | /.. | state`);

const sessionOf = () => {
  const context = contextOf(TABLE);
  const store = createSelectionStore();
  store.setState({ context });
  return createSession(TABLE, context, store, createActions(store));
};
const heard = (id: string) => soundOf(sessionOf().answer(), TABLE.indexOf.get(id)!); // each is there

test('the sides of the axis are two instruments, earlier is to the left', () => {
  expect(heard('early').wave).not.toBe(heard('talk').wave);
  expect(heard('early').wave).toBe(heard('late').wave);
  expect(heard('early').pan).toBeLessThan(heard('talk').pan);
  expect(heard('talk').pan).toBeLessThan(heard('late').pan);
  for (const id of TABLE.ids) expect(Math.abs(heard(id).pan)).toBeLessThanOrEqual(1);
});

test('which side it is says the dataset', () => {
  const tracks = [{ id: 'offensive', label: 'Fighting', side: 'below' }];
  const turned = tableOf('early | offensive/strike | 2024-05-08 | instant', { tracks });
  const context = contextOf(turned);
  const store = createSelectionStore();
  store.setState({ context });
  const { answer } = createSession(turned, context, store, createActions(store));
  expect(soundOf(answer(), 0).wave).toBe(heard('talk').wave);
});

test('a start that is not known exactly is soft, one that is not given softer', () => {
  expect(heard('rough').attack).toBeGreaterThan(heard('early').attack * 5);
  expect(heard('forces').attack).toBeGreaterThan(heard('rough').attack);
});

test('a claim hisses, what is reported does not', () => {
  expect(heard('talk').noise).toBe(0);
  expect(heard('said').noise).toBeGreaterThan(heard('guess').noise);
  expect(heard('guess').noise).toBeGreaterThan(0);
});

/** Keeps what was made and started, and sounds nothing. */
class FakeContext {
  static readonly made: FakeContext[] = [];
  readonly started: { readonly kind: string; readonly at: number; end: number }[] = [];
  readonly levels: { gain: { value: number } }[] = [];
  readonly pans: { pan: { value: number } }[] = [];
  readonly destination = {};
  readonly sampleRate = 100;
  currentTime = 5;
  isClosed = false;
  constructor() {
    FakeContext.made.push(this);
  }
  #source(kind: string): object {
    const entry = { kind, at: Number.NaN, end: Number.NaN };
    return {
      frequency: { value: 0 },
      connect: (to: unknown) => to,
      start: (at: number) => this.started.push(Object.assign(entry, { at })),
      stop: (at: number) => Object.assign(entry, { end: at }),
    };
  }
  createOscillator = () => this.#source('tone');
  createBufferSource = () => this.#source('hiss');
  createBiquadFilter = () => ({ frequency: { value: 0 }, connect: (to: unknown) => to });
  createBuffer = (_: number, length: number) => ({ getChannelData: () => new Float32Array(length) });
  createGain = () => {
    const nothing = (): void => undefined;
    const gain = {
      value: 1,
      setValueAtTime: nothing,
      linearRampToValueAtTime: nothing,
      cancelScheduledValues: nothing,
      setTargetAtTime: nothing,
    };
    const node = { gain, connect: (to: unknown) => to };
    this.levels.push(node);
    return node;
  };
  createStereoPanner = () => {
    const node = { pan: { value: 0 }, connect: (to: unknown) => to };
    this.pans.push(node);
    return node;
  };
  close = () => {
    this.isClosed = true;
    return Promise.resolve();
  };
}
const page = Object.assign(new EventTarget(), { hidden: false });

afterEach(() => {
  turnSoundOff();
  FakeContext.made.length = 0;
  page.hidden = false;
  vi.unstubAllGlobals();
});
const turnOn = (): FakeContext => {
  vi.stubGlobal('AudioContext', FakeContext);
  vi.stubGlobal('document', page);
  turnSoundOn();
  return FakeContext.made[0]!; // it was just made
};

describe('sounds', () => {
  test('there are none, and nothing is made for them, until a person asks', () => {
    vi.stubGlobal('AudioContext', FakeContext);
    expect(soundStore.getState()).toEqual({ follow: null, isMissing: false });
    expect(FakeContext.made).toHaveLength(0);
    turnSoundOn();
    expect(FakeContext.made).toHaveLength(1);
    expect(soundStore.getState().follow).not.toBeNull();
  });

  test('what is selected is heard once, quietly, where it is in time', () => {
    const context = turnOn();
    const session = sessionOf();
    const stop = soundStore.getState().follow!(session);
    session.actions.select(TABLE.ids[TABLE.indexOf.get('talk')!]!);
    expect(context.started.map(({ kind }) => kind)).toEqual(['tone']);
    expect(context.pans[0]!.pan.value).toBeCloseTo(heard('talk').pan);
    expect(context.levels[0]!.gain.value).toBeLessThanOrEqual(0.1);
    session.actions.setMode('sofar');
    expect(context.started).toHaveLength(1);
    session.actions.select(TABLE.ids[TABLE.indexOf.get('said')!]!);
    expect(context.started.map(({ kind }) => kind)).toEqual(['tone', 'tone', 'hiss']);
    // Each ends by itself within a second.
    for (const { at, end } of context.started) expect(end - at).toBeLessThan(1);
    stop();
    session.actions.select(TABLE.ids[TABLE.indexOf.get('late')!]!);
    expect(context.started).toHaveLength(3);
  });

  test('while it plays each arrival is heard; Pause and a hidden page end what sounds', () => {
    const context = turnOn();
    const session = sessionOf();
    soundStore.getState().follow!(session);
    session.actions.play();
    const { start } = session.context.window;
    const before = context.started.length;
    const at = (id: string) => TABLE.best.startMin[TABLE.indexOf.get(id)!]!;
    session.actions.previewAt((at('talk') + 3_600_000) as typeof start);
    const count = context.started.length;
    const arrived = context.started.slice(before);
    // Three that come in on one day, one after the other.
    const tones = arrived.filter(({ kind }) => kind === 'tone').map((each) => each.at);
    expect(tones).toHaveLength(3);
    expect(new Set(tones).size).toBe(3);
    session.actions.previewAt((at('talk') + 7_200_000) as typeof start);
    expect(context.started).toHaveLength(count);
    session.actions.pause();
    for (const { end } of context.started) expect(end).toBeLessThan(context.currentTime + 0.2);
    session.actions.select(TABLE.ids[TABLE.indexOf.get('late')!]!);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(context.started.at(-1)!.end).toBeLessThan(context.currentTime + 0.2);
  });

  test('turned off nothing is heard any more, and nothing is left of it', () => {
    const context = turnOn();
    turnSoundOff();
    expect(soundStore.getState().follow).toBeNull();
    expect(context.isClosed).toBe(true);
  });

  test('a browser without Web Audio is told of, and nothing breaks', () => {
    vi.stubGlobal('AudioContext', undefined);
    turnSoundOn();
    expect(soundStore.getState()).toEqual({ follow: null, isMissing: true });
  });
});
