/**
 * Handles by which an area is changed: a button on each corner, one in the middle of each edge, one that moves the
 * whole. Dragging and keys preview; release, and a rest of the keys, commit. Plain DOM, for they move with the map.
 */
import { pageScale } from '../../../base/sight-store.ts';
import type { Map as LeafletMap } from 'leaflet';
import {
  addCorner,
  MIN_CORNERS,
  moveCorner,
  removeCorner,
  shiftArea,
  type Corner,
} from '../../../layout/map/area-geometry.ts';
import { boxOfArea } from '../../../query/places/area-ring.ts';
import type { Area } from '../../../selection/area.ts';
import { readFrame } from '../canvas-layer.ts';
import type { AreaView } from './area-view.ts';
import { arrowOf, createKeyRest, handleStep, listen } from './handle-keys.ts';
import { pixelOf, spotOf } from './ring-pixels.ts';
import type { Pixel } from './paint-area.ts';

interface HandleWords {
  readonly corner: (index: number, count: number) => string;
  readonly addBetween: (before: number, after: number) => string;
  readonly moveWhole: string;
}

interface HandleOptions {
  readonly words: HandleWords;
  readonly commit: (area: Area) => void;
  /** What was moved and where it now is; once at rest. */
  readonly say: (what: string, at: Corner) => void;
  /** Which corner the keys are on; null: none. */
  readonly onCorner: (index: number | null) => void;
}

export interface EditHandles {
  readonly set: (area: Area) => void;
  /** Takes away the corner that was last focused. */
  readonly remove: () => void;
  readonly destroy: () => void;
}

type Handle = { readonly kind: 'corner' | 'middle'; readonly index: number } | { readonly kind: 'whole' };

/** An edge shorter than this in pixels has no room for a handle of its own. */
const MIN_EDGE = 72;
/** With more corners only these have handles. */
const MAX_CORNERS_WITH_MIDDLES = 40;

const handlesOf = (area: Area): readonly Handle[] => [
  ...area.flatMap((_, index): Handle[] =>
    area.length > MAX_CORNERS_WITH_MIDDLES
      ? [{ kind: 'corner', index }]
      : [
          { kind: 'corner', index },
          { kind: 'middle', index },
        ],
  ),
  { kind: 'whole' },
];

export const createEditHandles = (
  map: LeafletMap,
  layer: HTMLElement,
  view: AreaView,
  start: Area,
  options: HandleOptions,
): EditHandles => {
  const { words, commit, say, onCorner } = options;
  /** As it is in the state, and as it is shown. */
  let committed = start;
  let area = start;
  let handles: readonly Handle[] = [];
  const buttons: HTMLButtonElement[] = [];
  let corner: number | null = null;
  const rest = createKeyRest();
  let drag: {
    readonly id: number;
    readonly from: Pixel;
    readonly base: Area;
    readonly handle: Handle;
    hasMoved: boolean;
  } | null = null;

  const nameOf = (handle: Handle): string => {
    if (handle.kind === 'whole') return words.moveWhole;
    const { length } = area;
    return handle.kind === 'corner'
      ? words.corner(handle.index + 1, length)
      : words.addBetween(handle.index + 1, ((handle.index + 1) % length) + 1);
  };
  const build = (): void => {
    handles = handlesOf(area);
    while (buttons.length > handles.length) buttons.pop()?.remove();
    handles.forEach((handle, i) => {
      const button = buttons[i] ?? layer.appendChild(document.createElement('button'));
      buttons[i] = button;
      button.type = 'button';
      button.className = `area-handle area-handle-${handle.kind}`;
      button.setAttribute('aria-label', nameOf(handle));
    });
  };
  const place = (ring: readonly Pixel[]): void => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    handles.forEach((handle, i) => {
      const button = buttons[i];
      if (!button) return;
      let [x, y] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
      if (handle.kind !== 'whole') [x, y] = ring[handle.index] ?? [0, 0];
      if (handle.kind === 'middle') {
        const [nextX, nextY] = ring[(handle.index + 1) % ring.length] ?? [0, 0];
        button.hidden = Math.hypot(nextX - x, nextY - y) < MIN_EDGE;
        [x, y] = [(x + nextX) / 2, (y + nextY) / 2];
      } else button.hidden = false;
      button.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`;
    });
  };
  const show = (next: Area): void => {
    const isOther = next.length !== area.length;
    area = next;
    if (isOther) build();
    view.set(area);
  };
  const settle = (handle: Handle): void => {
    rest.end();
    if (area === committed) return;
    committed = area;
    commit(area);
    const at: Corner = handle.kind === 'whole' ? middleOf(area) : (area[handle.index] ?? middleOf(area));
    say(nameOf(handle), at);
  };
  const indexOf = (target: EventTarget | null): number => buttons.indexOf(target as HTMLButtonElement);
  const focusCorner = (index: number): void =>
    buttons[handles.findIndex((handle) => handle.kind === 'corner' && handle.index === index)]?.focus({
      preventScroll: true,
    });

  const moved = (base: Area, handle: Handle, dx: number, dy: number): Area => {
    const frame = readFrame(map);
    if (handle.kind === 'whole') return shiftArea(base, dx / frame.scale, dy / frame.scale);
    const [x, y] = pixelOf(base[handle.index]!, frame);
    return moveCorner(base, handle.index, spotOf([x + dx, y + dy], frame));
  };
  const insert = (index: number): void => {
    show(addCorner(area, index));
    settle({ kind: 'corner', index: index + 1 });
    focusCorner(index + 1);
  };
  const remove = (): void => {
    if (corner === null || area.length <= MIN_CORNERS) return;
    const index = corner;
    show(removeCorner(area, index));
    settle({ kind: 'corner', index: Math.max(0, index - 1) });
    focusCorner(Math.max(0, index - 1));
  };

  const onDown = (event: PointerEvent): void => {
    const handle = handles[indexOf(event.target)];
    if (!handle || event.button !== 0) return;
    const button = event.target as HTMLButtonElement;
    button.setPointerCapture(event.pointerId);
    drag = { id: event.pointerId, from: [event.clientX, event.clientY], base: area, handle, hasMoved: false };
  };
  const onMove = (event: PointerEvent): void => {
    if (drag?.id !== event.pointerId) return;
    const [dx, dy] = [(event.clientX - drag.from[0]) / pageScale(), (event.clientY - drag.from[1]) / pageScale()];
    if (!drag.hasMoved && Math.hypot(dx, dy) < 4) return;
    if (!drag.hasMoved && drag.handle.kind === 'middle') {
      // A middle that is dragged becomes a corner on the way; the button in hand is then that corner's.
      const index = drag.handle.index + 1;
      const button = buttons[handles.indexOf(drag.handle)];
      const base = addCorner(drag.base, drag.handle.index);
      if (base === drag.base || !button) return;
      buttons.splice(buttons.indexOf(button), 1);
      area = base;
      buttons.splice(index * 2, 0, button);
      build();
      drag = { ...drag, base, handle: { kind: 'corner', index } };
    }
    drag.hasMoved = true;
    show(moved(drag.base, drag.handle, dx, dy));
  };
  const onUp = (event: PointerEvent): void => {
    if (drag?.id !== event.pointerId) return;
    const { handle, hasMoved, base } = drag;
    const isNew = base.length > committed.length;
    drag = null;
    if (!hasMoved) return;
    if (event.type === 'pointercancel') show(committed);
    else settle(handle);
    // A middle that became a corner stands in another place of the tab order.
    if (isNew) {
      layer.append(...buttons);
      if (handle.kind === 'corner') focusCorner(handle.index);
    }
    // The click that follows must not add a corner.
    ignoresClick = true;
    setTimeout(() => {
      ignoresClick = false;
    });
  };
  let ignoresClick = false;
  const onClick = (event: MouseEvent): void => {
    const handle = handles[indexOf(event.target)];
    if (handle?.kind === 'middle' && !ignoresClick) insert(handle.index);
  };
  const onKey = (event: KeyboardEvent): void => {
    const handle = handles[indexOf(event.target)];
    if (!handle || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrowOf(event);
    if (arrow && handle.kind !== 'middle') {
      const step = handleStep(event);
      show(moved(area, handle, arrow[0] * step, arrow[1] * step));
      rest.begin(() => settle(handle));
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && handle.kind === 'corner') {
      corner = handle.index;
      remove();
    } else if (event.key === 'Enter' && rest.isPending()) settle(handle);
    else if (event.key === 'Escape' && (drag || area !== committed)) {
      rest.end();
      drag = null;
      show(committed);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    const handle = handles[indexOf(event.target)];
    corner = handle?.kind === 'corner' ? handle.index : null;
    onCorner(corner);
  };
  const onBlur = (event: FocusEvent): void => {
    const handle = handles[indexOf(event.target)];
    if (handle && rest.isPending()) settle(handle);
  };

  const unlisten = listen(layer, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
    click: onClick,
    keydown: onKey,
    focusin: onFocus,
    focusout: onBlur,
  });
  build();
  const unfollow = view.follow(place);

  return {
    remove,
    set: (next) => {
      rest.end();
      committed = next;
      if (!drag) show(next);
    },
    destroy: () => {
      rest.end();
      unlisten();
      unfollow();
      for (const button of buttons) button.remove();
    },
  };
};

const middleOf = (area: Area): Corner => {
  const { west, south, east, north } = boxOfArea(area);
  return [(west + east) / 2, (south + north) / 2];
};
