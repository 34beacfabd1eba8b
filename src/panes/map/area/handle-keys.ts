/** What the handles of areas and circles have in common: arrow keys, a rest after them, listeners. */
import type { Pixel } from './paint-area.ts';

const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The direction of an arrow key; undefined for any other key. */
export const arrowOf = ({ key }: KeyboardEvent): Pixel | undefined => ARROWS[key];

const STEP = 4;
const LONG_STEP = 24;
/** How far an arrow key moves a handle, in CSS pixels. */
export const handleStep = ({ shiftKey }: KeyboardEvent): number => (shiftKey ? LONG_STEP : STEP);

const REST_MS = 700;

export interface KeyRest {
  /** Acts when no other key has come for a while. */
  readonly begin: (act: () => void) => void;
  readonly end: () => void;
  readonly isPending: () => boolean;
}

/** Waits until the keys rest: a step is committed then, and not each key by itself. */
export const createKeyRest = (): KeyRest => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    begin: (act) => {
      clearTimeout(timer);
      timer = setTimeout(act, REST_MS);
    },
    end,
    isPending: () => timer !== undefined,
  };
};

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Adds them all; the function that is returned takes them away again. */
export const listen = (element: HTMLElement, listeners: Listeners): (() => void) => {
  const pairs = Object.entries(listeners) as [string, EventListener][]; // each has the event of its name
  for (const [name, listener] of pairs) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of pairs) element.removeEventListener(name, listener);
  };
};
