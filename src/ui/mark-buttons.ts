/**
 * A reused pool of transparent buttons over a canvas, for the marks drawn singly: what a pointer, a key and a screen
 * reader find. One tab stop for the whole layer; arrow keys walk through it. Plain DOM: it moves at every frame.
 */
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';

export interface MarkButton {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isCurrent: boolean;
  /** Of what opens: whether it is open. */
  readonly isExpanded?: boolean | undefined;
}

interface MarkHandlers {
  readonly activate: (key: string) => void;
  readonly hover: (key: string | null) => void;
}

interface MarkButtons {
  /** In the order in which keys walk. Beyond 200 the rest is left to the table. */
  readonly update: (marks: readonly MarkButton[]) => void;
  readonly destroy: () => void;
}

const markHover = createLateStore(() => import('./mark-hover.ts'));

const MAX_BUTTONS = 200;
const WALK: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const setAttribute = (button: HTMLElement, name: string, value: string): void => {
  if (button.getAttribute(name) !== value) button.setAttribute(name, value);
};

const place = (button: HTMLButtonElement, mark: MarkButton): void => {
  button.dataset.key = mark.key;
  setAttribute(button, 'aria-label', mark.name);
  setAttribute(button, 'aria-pressed', String(mark.isCurrent));
  if (mark.isExpanded === undefined) button.removeAttribute('aria-expanded');
  else setAttribute(button, 'aria-expanded', String(mark.isExpanded));
  const style = `transform:translate(${mark.x.toFixed(1)}px,${mark.y.toFixed(1)}px);width:${mark.width.toFixed(1)}px;height:${mark.height.toFixed(1)}px`;
  setAttribute(button, 'style', style);
};

export const createMarkButtons = (layer: HTMLElement, handlers: MarkHandlers): MarkButtons => {
  const pool: HTMLButtonElement[] = [];
  let used = 0;
  /** The mark that the tab key enters at. */
  let entry: string | null = null;
  /** The one that had the focus last: a panel gives it back to the element that it took it from. */
  let last: HTMLButtonElement | null = null;

  const buttonOf = (target: EventTarget | null): HTMLButtonElement | null =>
    target instanceof HTMLButtonElement && target.parentElement === layer ? target : null;
  const onClick = (event: Event): void => {
    const key = buttonOf(event.target)?.dataset.key;
    if (key !== undefined) handlers.activate(key);
  };
  const focusAt = (index: number): void => {
    const next = pool[Math.max(0, Math.min(used - 1, index))];
    if (!next) return;
    entry = next.dataset.key ?? null;
    markEntry();
    next.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const button = buttonOf(event.target);
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = WALK[event.key];
    if (step !== undefined) focusAt(pool.indexOf(button) + step);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(used - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    last = buttonOf(event.target);
  };
  const markEntry = (): void => {
    const keys = pool.slice(0, used).map((button) => button.dataset.key);
    const at = Math.max(0, entry === null ? 0 : keys.indexOf(entry));
    for (let i = 0; i < used; i += 1) {
      const button = pool[i];
      if (button) button.tabIndex = i === at ? 0 : -1;
    }
  };
  const grow = (count: number): void => {
    while (pool.length < count) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'mark-button';
      layer.append(button);
      pool.push(button);
    }
  };

  const listening = new AbortController();
  layer.addEventListener('click', onClick, listening);
  layer.addEventListener('keydown', onKeyDown, listening);
  layer.addEventListener('focusin', onFocus, listening);
  const detachHover = attachLate(markHover, ({ followMarkHover }) => followMarkHover(layer, handlers.hover));

  return {
    update: (marks) => {
      const count = Math.min(MAX_BUTTONS, marks.length);
      grow(count);
      // A focused mark keeps its button, so that a repaint never moves the focus to another event.
      const focused = buttonOf(document.activeElement) ?? last;
      const focusedKey = focused?.dataset.key;
      const wanted = marks.slice(0, count);
      const home = focused ? wanted.findIndex((mark) => mark.key === focusedKey) : -1;
      if (focused && home >= 0 && pool[home] !== focused) {
        pool.splice(pool.indexOf(focused), 1);
        pool.splice(home, 0, focused);
        // Moving the others round it keeps the order of the document without moving the focused element.
        for (const [i, button] of pool.entries()) if (i < home) focused.before(button);
        let before: Element = focused;
        for (const button of pool.slice(home + 1)) {
          before.after(button);
          before = button;
        }
      }
      wanted.forEach((mark, i) => {
        const button = pool[i];
        if (!button) return;
        place(button, mark);
        if (button.hidden) button.hidden = false;
        if (mark.isCurrent) entry = mark.key;
      });
      for (let i = count; i < Math.max(used, pool.length); i += 1) {
        const button = pool[i];
        if (button && !button.hidden) {
          button.hidden = true;
          button.dataset.key = '';
        }
      }
      used = count;
      markEntry();
    },
    destroy: () => {
      listening.abort();
      detachHover();
      for (const button of pool) button.remove();
    },
  };
};
