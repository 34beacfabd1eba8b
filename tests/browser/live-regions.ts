/** What live regions of a page say, and how long after the last press. */
import type { Frame, Page } from 'playwright-core';

interface Heard {
  readonly text: string;
  /** Milliseconds since the last press, less those in which the machine gave the page no time. */
  readonly after: number;
}

declare global {
  // oxlint-disable-next-line no-var -- a global of the page under test
  var heard: Heard[];
}

/** Writes down what changes in live regions that are not switched off; a region that comes with its words is silent. */
const record = (): void => {
  const TICK_MS = 50;
  let [pressed, stalled, last] = [0, 0, performance.now()];
  setInterval(() => {
    const now = performance.now();
    stalled += Math.max(0, now - last - 2 * TICK_MS);
    last = now;
  }, TICK_MS);
  const clock = (): number => performance.now() - stalled;
  for (const type of ['keydown', 'pointerup', 'click'])
    addEventListener(
      type,
      () => {
        pressed = clock();
      },
      true,
    );
  const regionOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]') ?? null;
  globalThis.heard = [];
  new MutationObserver((records) => {
    const [said, come] = [new Set<Element>(), new Set<Element>()];
    for (const { target, addedNodes, type } of records) {
      const region = regionOf(target);
      if (region && (type === 'characterData' || addedNodes.length > 0)) said.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const each of [node, ...node.querySelectorAll('*')])
          if (each.matches('[role=alert]')) said.add(each);
          else if (each.matches('[role=status], [aria-live]')) come.add(each);
      }
    }
    for (const region of said) {
      const text = region.textContent.trim();
      if (text !== '' && !come.has(region) && region.getAttribute('aria-live') !== 'off')
        globalThis.heard.push({ text, after: Math.round(clock() - pressed) });
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
};

/** From now on. */
export const listenIn = (screen: Page | Frame): Promise<void> => screen.evaluate(record);

/** What was said since it was asked last. */
export const takeHeard = (screen: Page | Frame): Promise<readonly Heard[]> =>
  screen.evaluate(() => globalThis.heard.splice(0));

/** Until something is said that begins so. */
export const untilHeard = (screen: Page | Frame, start: string): Promise<unknown> =>
  screen.waitForFunction((wanted) => globalThis.heard.some(({ text }) => text.startsWith(wanted)), start, {
    polling: 100,
    timeout: 15_000,
  });
