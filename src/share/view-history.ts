/**
 * Undo and redo of the view, behind one interface: Back and Forward where the page owns its history, the same list kept
 * in memory in a frame. Here are the list in memory and the count of steps that both keep; `address.ts` feeds them.
 */
import type { ChangeKind } from '../selection/change-kind.ts';
import type { Selection } from '../selection/selection.ts';
import { noteDeed } from '../selection/note-deed.ts';

export interface ViewHistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the step back takes back and the step forward brings again; null = unknown, or too much for a word. */
  readonly undoes: ChangeKind | null;
  readonly redoes: ChangeKind | null;
}

export interface ViewHistory {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something of it changes. */
  readonly getState: () => ViewHistoryState;
  /** Does nothing where there is nothing to undo: it never leaves the page. */
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface Steps extends Pick<ViewHistory, 'subscribe' | 'getState'> {
  /** Steps since the app began here. */
  readonly at: () => number;
  readonly top: () => number;
  /** A new step; those that were undone are gone. */
  readonly push: (change: ChangeKind | null) => void;
  readonly moveTo: (at: number) => void;
  /** There is nothing before this one, whatever the count says: browsers keep fifty entries or so. */
  readonly endHere: () => void;
  readonly reset: () => void;
}

/** Counts steps: where the view stands among them, and what each changed. */
export const createSteps = (start = 0, ahead = 0): Steps => {
  let at = start;
  let top = start + ahead;
  let bottom = 0;
  const changes = new Map<number, ChangeKind | null>();
  const listeners = new Set<() => void>();
  const read = (): ViewHistoryState => {
    const [canUndo, canRedo] = [at > bottom, at < top];
    return {
      canUndo,
      canRedo,
      undoes: canUndo ? (changes.get(at) ?? null) : null,
      redoes: canRedo ? (changes.get(at + 1) ?? null) : null,
    };
  };
  let state = read();
  const tell = (): void => {
    const next = read();
    if ((Object.keys(next) as (keyof ViewHistoryState)[]).every((key) => next[key] === state[key])) return;
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    at: () => at,
    top: () => top,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    push: (change) => {
      at += 1;
      top = at;
      changes.set(at, change);
      tell();
    },
    moveTo: (to) => {
      noteDeed({ kind: 'travelled', by: to - at, change: changes.get(Math.max(to, at)) });
      at = to;
      top = Math.max(top, at);
      bottom = Math.min(bottom, at);
      tell();
    },
    endHere: () => {
      bottom = at;
      tell();
    },
    reset: () => {
      [at, top, bottom] = [0, 0, 0];
      changes.clear();
      tell();
    },
  };
};

interface MemoryHistory extends ViewHistory {
  readonly push: (selection: Selection, change: ChangeKind | null) => void;
  readonly replace: (selection: Selection) => void;
  /** Another dataset: nothing before it can be shown any more. */
  readonly begin: (selection: Selection) => void;
}

/** The views themselves, in a list: for a frame, whose Back button is the host page's. */
export const createMemoryHistory = (restore: (selection: Selection) => void): MemoryHistory => {
  const steps = createSteps();
  let views: Selection[] = [];
  const moveTo = (to: number): void => {
    const view = views[to];
    if (!view) return;
    steps.moveTo(to);
    restore(view);
  };
  return {
    subscribe: steps.subscribe,
    getState: steps.getState,
    undo: () => moveTo(steps.at() - 1),
    redo: () => moveTo(steps.at() + 1),
    push: (selection, change) => {
      steps.push(change);
      views = [...views.slice(0, steps.at()), selection];
    },
    replace: (selection) => {
      views[steps.at()] = selection;
    },
    begin: (selection) => {
      views = [selection];
      steps.reset();
    },
  };
};

interface Travel {
  /** Goes by so many entries; the browser tells later that it has arrived. */
  readonly go: (delta: number) => void;
  /** Called before leaving an entry, so that it holds the view as it is now. */
  readonly settle: () => void;
}

/** A browser takes its time to go back; where it never does, there was nothing to go back to. */
const ARRIVAL_MS = 1000;

interface BrowserHistory extends ViewHistory {
  /** A new entry was written, with the next number. */
  readonly push: (change: ChangeKind | null) => void;
  /** The browser shows the entry with this number now. */
  readonly arrive: (at: number) => void;
  readonly stop: () => void;
}

/**
 * Back and Forward. Presses that come while the browser is still on its way are added up, so that none leads out of the
 * page.
 */
export const createBrowserHistory = (steps: Steps, { go, settle }: Travel): BrowserHistory => {
  let wanted: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    wanted = null;
  };
  const travel = (delta: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      wanted = null;
      if (delta < 0) steps.endHere();
    }, ARRIVAL_MS);
    go(delta);
  };
  const move = (by: 1 | -1): void => {
    const isOnItsWay = wanted !== null;
    const to = (wanted ?? steps.at()) + by;
    const { canUndo, canRedo } = steps.getState();
    if (isOnItsWay ? to < 0 || to > steps.top() : !(by < 0 ? canUndo : canRedo)) return;
    wanted = to;
    if (isOnItsWay) return;
    settle();
    travel(by);
  };
  return {
    subscribe: steps.subscribe,
    getState: steps.getState,
    undo: () => move(-1),
    redo: () => move(1),
    push: (change) => {
      forget();
      steps.push(change);
    },
    arrive: (at) => {
      clearTimeout(timer);
      steps.moveTo(at);
      if (wanted === null || wanted === at) wanted = null;
      else travel(wanted - at);
    },
    stop: forget,
  };
};
