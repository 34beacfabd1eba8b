/** What the smoke set asks of a browser, whichever it is: a page, its first frame, a real pointer, and what it complains of. */
import { expect, type TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was skipped: the report of a run, which does not keep it, is given it so. */
    skipped?: string;
  }
}

export const skipFor = ({ task, skip }: TestContext, reason: string): never => {
  task.meta.skipped = reason;
  return skip(reason);
};

/** CSS pixels of the page's viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A page, or a frame in it. */
export interface Scope {
  /** What a function gives there, which knows nothing but its argument. */
  readonly run: <R, A = undefined>(
    act: (arg: A) => R | Promise<R>,
    ...arg: A extends undefined ? [] : [A]
  ) => Promise<R>;
}

export interface Print {
  readonly file: Buffer;
  /** Its letters have the numbers of Latin-1, so that words can be read. */
  readonly isReadable: boolean;
}

export interface EnginePage extends Scope {
  /** The page's first frame. */
  readonly frame: Scope;
  readonly goto: (address: string) => Promise<void>;
  /** Presses at the first spot, goes through the others, lets go. */
  readonly stroke: (spots: readonly [Spot, ...Spot[]]) => Promise<void>;
  readonly wheel: (spot: Spot, deltaY: number) => Promise<void>;
  /** With Ctrl held; or why the driver can't. */
  readonly ctrlWheel: ((spot: Spot, deltaY: number) => Promise<void>) | string;
  /** On A4, unless the page says another sheet; or why the driver can't. */
  readonly print: (() => Promise<Print>) | string;
  /** What the page has complained of since it was last asked. */
  readonly complaints: () => Promise<readonly string[]>;
}

export interface Engine {
  readonly page: EnginePage;
  readonly end: () => Promise<void>;
}

/** The time of a test: a machine that runs three engines at once is slow in each. */
export const BUSY = 90_000;

export const SIZE = { width: 1440, height: 900 } as const;

/** Until a function gives true there. */
export const until = <A = undefined>(
  scope: Scope,
  act: (arg: A) => boolean,
  ...arg: A extends undefined ? [] : [A]
): Promise<void> => expect.poll(() => scope.run(act, ...arg), { timeout: 30_000, interval: 100 }).toBe(true);

export const untilReady = (scope: Scope): Promise<void> =>
  until(scope, () => document.querySelector('html')?.dataset['ready'] === 'true');

/** A selector, and how the name or the words of the element begin. */
export type What = readonly [selector: string, begins?: string];

/** The middle of an element that nothing lies over; null unless it stands there still after some frames. */
const find = async ([selector, begins = '']: What): Promise<Spot | null> => {
  const look = (): Spot | null => {
    for (const element of document.querySelectorAll(selector)) {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      if (!name.startsWith(begins)) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && element.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  };
  const first = look();
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const then = look();
  return then && first?.x === then.x && first.y === then.y ? then : null;
};

/** A spot of a scope in the page's own pixels. */
const inPage = async (page: EnginePage, scope: Scope, { x, y }: Spot): Promise<Spot> => {
  if (scope === page) return { x, y };
  const { left, top } = await page.run(() => {
    const { left: across, top: down } = document.querySelector('iframe')!.getBoundingClientRect();
    return { left: across, top: down };
  });
  return { x: Math.round(left + x), y: Math.round(top + y) };
};

/** The middle of an element, once it stands still in sight. */
export const spotOf = async (page: EnginePage, scope: Scope, what: What): Promise<Spot> => {
  let found: Spot | null = null;
  const look = async (): Promise<boolean> => (found = await scope.run(find, what)) !== null;
  await expect.poll(look, { timeout: 30_000, message: `“${what.join(' ')}” stands still in sight` }).toBe(true);
  return inPage(page, scope, found!);
};

export const clickOn = async (page: EnginePage, scope: Scope, ...what: What): Promise<void> =>
  page.stroke([await spotOf(page, scope, what)]);

/** A spot on the bare map, with room around it. */
export const freeSpot = async (page: EnginePage, scope: Scope): Promise<Spot> => {
  const spot = await scope.run(() => {
    const map = document.querySelector('.leaflet-container')!.getBoundingClientRect();
    const isFree = (x: number, y: number): boolean =>
      [-16, 0, 16].every((dy) => document.elementFromPoint(x, y + dy)?.matches('.leaflet-container') === true);
    for (let y = map.bottom - 24; y > map.top + 24; y -= 12)
      for (let x = map.left + 24; x < map.right - 24; x += 12) if (isFree(x, y)) return { x, y };
    return null;
  });
  if (!spot) throw new Error('no free place on the map');
  return inPage(page, scope, spot);
};

/** The view of a link, without loading the page anew: as Back and Forward do. */
export const follow = (scope: Scope, link: string): Promise<void> =>
  scope.run((query) => {
    history.pushState(null, '', query === '' ? location.pathname : query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
