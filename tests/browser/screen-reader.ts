/** A screen reader that runs in the page: what it says, phrase by phrase. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

interface Reader {
  readonly start: (settings: { readonly container: Element }) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly next: () => Promise<void>;
  readonly spokenPhraseLog: () => Promise<readonly string[]>;
}
type Listening = typeof globalThis & { listener?: Reader };

const PACKAGE = new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url);
/** As a script, since a page's policy lets no module of ours in. */
const scriptOf = (module: string): string => {
  const exported = /export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/;
  const name = exported.exec(module)?.[1];
  if (name === undefined) throw new Error('the screen reader exports something else');
  return `(() => { ${module.replace(exported, `globalThis.listener = ${name};`)}\n})()`;
};
let script: Promise<string> | undefined;

/** What is said of the first of what the selector names, from its beginning; of at most so many phrases. */
export const hear = async (page: Page, selector: string, most = 1000): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'listener' in globalThis)))
    await page.evaluate(await (script ??= readFile(PACKAGE, 'utf8').then(scriptOf)));
  return page.evaluate(
    async ([within, count]) => {
      const { listener } = globalThis as Listening;
      const container = document.querySelector(within);
      if (!listener || !container) return [];
      await listener.start({ container });
      const isThrough = async (): Promise<boolean> => {
        const said = await listener.spokenPhraseLog();
        // It begins anew after the end.
        return said.length >= count || (said.length > 1 && said.at(-1) === said[0]);
      };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      while (!(await isThrough())) await listener.next();
      const said = await listener.spokenPhraseLog();
      await listener.stop();
      return said;
    },
    [selector, most] as const,
  );
};

/** Signs that are skipped, or read as drawings; but for degrees of longitude. */
const SIGN = /°(?! [EW]| [сз]х\.)|[·¶→❝▸◂›‹]/;
/** What Chromium makes of the page for who listens: controls of which a part of the name is said once more after it. */
export const heardTwice = async (page: Page): Promise<readonly string[]> => {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes.flatMap(({ ignored, name, description }) => {
    const [own, more] = [name?.value as unknown, description?.value as unknown];
    if (ignored || typeof own !== 'string' || typeof more !== 'string' || more === '') return [];
    // The same as the name is left out by what reads it.
    return own !== more && own.includes(more) ? [own] : [];
  });
};

/** What Chromium makes of the page for who listens: names, descriptions and texts in which a sign is left. */
export const heardSigns = async (page: Page): Promise<readonly string[]> => {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (of: { readonly value?: unknown } | undefined): string =>
    typeof of?.value === 'string' ? of.value : '';
  /** A name of its own is heard in the place of what a button holds. */
  const isNamed = ({ parentId, name }: (typeof nodes)[number]): boolean => {
    const parent = byId.get(parentId ?? '');
    if (!parent) return false;
    const isButton = textOf(parent.role) === 'button' && !parent.ignored;
    return isButton ? !textOf(parent.name).includes(textOf(name)) : isNamed({ ...parent, name: name! });
  };
  return nodes.flatMap((node) => {
    const role = textOf(node.role);
    // The page's own title is that of a tab.
    if (node.ignored || role === 'RootWebArea' || role === 'InlineTextBox') return [];
    if (role === 'StaticText' && isNamed(node)) return [];
    const texts = [textOf(node.name), textOf(node.description), textOf(node.value)];
    return texts.filter((text) => SIGN.test(text)).map((text) => `${role}: ${text}`);
  });
};
