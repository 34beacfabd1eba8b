/**
 * Transparent buttons over a canvas, for the marks drawn singly: what a pointer, a key and a screen reader find. They
 * stand in lists, parts under their whole, whatever the picture's order. One tab stop for the whole layer; keys walk
 * through it (`mark-keys.ts`). Plain DOM: it moves at every frame, and is rebuilt only where marks come or go.
 */
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';
import type { MarkButton, MarkHandlers } from './marks.ts';

interface MarkButtons {
  /**
   * @param marks in the order in which keys walk. Beyond 200 the rest is left to the table.
   * @param lists the names of the lists, in their order
   * @param foot what is said after them all
   */
  readonly update: (marks: readonly MarkButton[], lists?: readonly string[], foot?: string) => void;
  readonly destroy: () => void;
}

/** What keys and pointers do here. */
export const marksUse = createLateStore(() => import('./mark-keys.ts'));

const MAX_BUTTONS = 200;

interface Node {
  /** In a list the item with the button, else the button itself. */
  readonly item: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Of its parts. */
  list: HTMLElement | null;
  note: HTMLElement | null;
}

/** @param value undefined = without it */
const setAttribute = (element: HTMLElement, name: string, value: string | boolean | undefined): void => {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
};
const create = <K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  return element;
};
/** No `ul`: without bullets that is no list to some. */
const createOf = (role: 'list' | 'listitem'): HTMLElement => {
  const element = create('div');
  element.setAttribute('role', role);
  return element;
};
const writeHidden = (text: string, before: HTMLElement | null, tag: 'p' | 'span'): HTMLElement | null => {
  if (text === '') {
    before?.remove();
    return null;
  }
  const element = before ?? create(tag, 'visually-hidden');
  if (element.textContent !== text) element.textContent = text;
  return element;
};

/** What each button was last named, and whether with languages: names change seldom, pictures at each frame. */
const named = new WeakMap<HTMLElement, string>();
const writeName = (button: HTMLElement, { name, inLanguages }: MarkButton): void => {
  const said = name + !inLanguages;
  if (named.get(button) === said) return;
  named.set(button, said);
  const told = inLanguages?.();
  setAttribute(button, 'aria-label', told ? undefined : name);
  button.replaceChildren(told ?? '');
};

const place = (button: HTMLButtonElement, mark: MarkButton): void => {
  writeName(button, mark);
  setAttribute(button, 'aria-pressed', mark.isCurrent);
  setAttribute(button, 'aria-expanded', mark.isExpanded);
  const style = `transform:translate(${mark.x.toFixed(1)}px,${mark.y.toFixed(1)}px);width:${mark.width.toFixed(1)}px;height:${mark.height.toFixed(1)}px`;
  setAttribute(button, 'style', style);
};

/** Puts children in order; what has the focus is not moved, since that would take it away. */
const arrange = (parent: HTMLElement, children: readonly HTMLElement[]): void => {
  if (children.every((child, i) => parent.children[i] === child)) return;
  const held = children.findIndex((child) => child.parentElement === parent && child.contains(document.activeElement));
  children.forEach((child, i) => {
    if (i < held) children[held]?.before(child);
    else if (i > held) parent.append(child);
  });
};

export const createMarkButtons = (layer: HTMLElement, handlers: MarkHandlers): MarkButtons => {
  const nodes = new Map<string, Node>();
  const lists: HTMLElement[] = [];
  let shown: readonly MarkButton[] = [];
  let foot: HTMLElement | null = null;
  /** The mark that the tab key enters at. */
  let entry: string | null = null;
  /** Of the one that had the focus last: a panel gives it back to the element that it took it from. */
  let last: string | null = null;

  const keyOf = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest('button')?.dataset['key'] ?? null) : null;
  const markEntry = (): void => {
    const at = shown.some(({ key }) => key === entry) ? entry : shown[0]?.key;
    for (const { key } of shown) nodes.get(key)!.button.tabIndex = key === at ? 0 : -1; // every shown one has a node
  };
  const focus = (key: string): void => {
    entry = key;
    markEntry();
    (nodes.get(key)?.button ?? layer).focus({ preventScroll: true });
  };
  const nodeOf = ({ key, list }: MarkButton): Node => {
    const known = nodes.get(key);
    if (known) return known;
    const button = create('button', 'mark-button');
    button.type = 'button';
    button.dataset['key'] = key;
    const item = list === undefined ? button : createOf('listitem');
    if (item !== button) item.append(button);
    const node = { item, button, list: null, note: null };
    nodes.set(key, node);
    return node;
  };
  /** Where a mark stands. */
  const homeOf = ({ list, whole }: MarkButton): HTMLElement => {
    const of = nodes.get(whole ?? '');
    if (of) return (of.list ??= createOf('list'));
    return list === undefined ? layer : (lists[list] ??= createOf('list'));
  };

  const listening = new AbortController();
  // It takes the focus when its last mark goes.
  layer.tabIndex = -1;
  layer.addEventListener(
    'click',
    ({ target, detail }) => {
      const key = keyOf(target);
      if (key !== null) handlers.activate(key, detail === 0);
    },
    listening,
  );
  layer.addEventListener(
    'focusin',
    ({ target }) => {
      last = keyOf(target);
    },
    listening,
  );
  // A finger's events go to what it came down on, and to nobody once that is taken out: till it is lifted all stays.
  let isTouched = false;
  let waiting = (): void => {};
  const onTouch = ({ touches }: TouchEvent): void => {
    isTouched = touches.length > 0;
    if (isTouched) return;
    waiting();
    waiting = () => {};
  };
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    layer.addEventListener(type, onTouch, { signal: listening.signal, passive: true });
  const detach = attachLate(marksUse, ({ followMarks }, early) =>
    followMarks(layer, handlers, () => shown, focus, early),
  );

  const write = (marks: readonly MarkButton[], names: readonly string[], said: string): void => {
    const homes = new Map<HTMLElement, HTMLElement[]>();
    for (const mark of marks) {
      const node = nodeOf(mark);
      const home = homeOf(mark);
      homes.set(home, [...(homes.get(home) ?? []), node.item]);
      place(node.button, mark);
      node.note = writeHidden(mark.note ?? '', node.note, 'span');
      if (mark.isCurrent) entry = mark.key;
    }
    const top = lists.flatMap((list, i) => {
      if (!homes.has(list)) return [];
      if (names[i]) setAttribute(list, 'aria-label', names[i]);
      return [list];
    });
    foot = writeHidden(said, foot, 'p');
    for (const { key } of marks) {
      const { item, button, list, note } = nodes.get(key)!; // just made
      const inside = [button, note, list && homes.has(list) ? list : null].filter((part) => part !== null);
      if (item !== button) arrange(item, inside);
    }
    for (const [home, items] of homes) arrange(home, home === layer ? [...top, ...items] : items);
    if (!homes.has(layer)) arrange(layer, foot ? [...top, foot] : top);
  };
  const update: MarkButtons['update'] = (marks, names = [], said = '') => {
    if (isTouched) {
      waiting = () => update(marks, names, said);
      return;
    }
    const focused = layer.contains(document.activeElement) ? keyOf(document.activeElement) : null;
    const before = shown;
    shown = marks.slice(0, MAX_BUTTONS);
    write(shown, names, said);
    const kept = new Set(shown.map(({ key }) => key));
    for (const [key, { item }] of nodes) {
      if (kept.has(key)) continue;
      item.remove();
      if (key !== last) nodes.delete(key);
    }
    for (const list of [...lists, ...[...nodes.values()].map((node) => node.list)])
      if (list?.childElementCount === 0) list.remove();
    markEntry();
    // What has closed gives the focus to its whole, what has gone to where the tab key enters.
    if (focused === null || kept.has(focused)) return;
    const whole = before.find(({ key }) => key === focused)?.whole ?? '';
    focus(kept.has(whole) ? whole : (shown[0]?.key ?? ''));
  };
  return {
    update,
    destroy: () => {
      listening.abort();
      detach();
      layer.replaceChildren();
    },
  };
};
