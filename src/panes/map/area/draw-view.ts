/**
 * Drawing on the map by pointer and by keys, without React at every move: a canvas above the events, listeners before
 * the map's own. What React shows beside it (the bar) is told when a corner is set, and where the cross rests.
 */
import { pointIn } from '../../../base/sight-store.ts';
import type { Handler, Map as LeafletMap } from 'leaflet';
import { distanceKm, greatCircle } from '../../../base/great-circle.ts';
import type { Corner } from '../../../layout/map/area-geometry.ts';
import type { MapFrame } from '../../../base/geo/frame.ts';
import { themeStore } from '../../../theme/theme-store.ts';
import { FONT } from '../../../theme/tokens.ts';
import { CanvasLayer, readFrame } from '../canvas-layer.ts';
import { circleRing } from '../../../layout/map/circle-ring.ts';
import {
  areaOfDraft,
  circleOfDraft,
  isDragged,
  startDraft,
  withCorner,
  withoutLast,
  type AreaDraft,
  type Refusal,
  type Tool,
} from './draft.ts';
import { pixelOf, ringPixels, spotOf, turnOf } from './ring-pixels.ts';
import { arrowOf } from './handle-keys.ts';
import { paintArea, paintCross, paintDraft, paintWay, type Leg, type Pixel } from './paint-area.ts';
import { isCoarse } from '../../../ui/is-coarse.ts';
import { typedKey } from '../../../ui/typed-key.ts';

interface DrawOptions {
  readonly tool: Tool;
  /** Where in the pane the place is that is meant by a spot of it; null for the spot itself. */
  readonly snap: (at: Pixel, frame: MapFrame, reach: number) => Pixel | null;
  /** Kilometres in words. */
  readonly distance: (km: number) => string;
  readonly onDraft: (draft: AreaDraft, refused: Refusal | null) => void;
  /** The cross rests at a spot; null: it is gone, a pointer draws. */
  readonly onCross: (spot: Corner | null) => void;
  /** Finished by keys or not. */
  readonly onFinish: (draft: AreaDraft, byKeys: boolean) => void;
  readonly onCancel: () => void;
  readonly moveBy: (dx: number, dy: number) => void;
  readonly zoomBy: (delta: number) => void;
}

export interface DrawView {
  readonly undo: () => void;
  readonly finish: () => void;
  /** Shows the cross, for someone who draws by keys. */
  readonly startKeys: () => void;
  readonly destroy: () => void;
}

/** A press that moves less than this is a click. */
const CLICK = { mouse: 5, touch: 12 };
/** So near to the first corner a click closes the polygon. */
const CLOSE = { mouse: 12, touch: 24 };
/** Two clicks of a double click. */
const SAME = 6;
const STEP = 10;
const LONG_STEP = 60;
/** The map moves when the cross comes so near to its edge. */
const EDGE = 40;
const REST_MS = 250;
const CURVE_STEPS = 48;

const isTouch = (event: MouseEvent): boolean => ('pointerType' in event ? event.pointerType === 'touch' : isCoarse());

export const createDrawView = (map: LeafletMap, pane: HTMLElement, options: DrawOptions): DrawView => {
  const { tool, onDraft, onCross, onFinish, onCancel } = options;
  const container = map.getContainer();
  let draft = startDraft(tool);
  let hover: Pixel | null = null;
  let cross: Pixel | null = null;
  let press: { readonly id: number; readonly from: Pixel; readonly corner: Corner; hasMoved: boolean } | null = null;
  let ignoresClick = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const fingers = new Set<number>();

  const frame = (): MapFrame => readFrame(map);
  const pointOf = (event: MouseEvent): Pixel => {
    const { x, y } = pointIn(container, event);
    return [x, y];
  };
  /** The draft's turn of the globe as it is drawn, whatever turn the map has been moved to since. */
  const turn = (at = frame()): number => turnOf(draft.corners, at);
  const spotAt = (pixel: Pixel, at = frame()): Corner => spotOf(pixel, at, turn(at));
  /** Points are set at places and marks, corners of areas where they are wanted. */
  const snapped = (pixel: Pixel, reach = CLOSE.mouse, at = frame()): Pixel =>
    (tool === 'measure' || (tool === 'circle' && draft.corners.length === 0) ? options.snap(pixel, at, reach) : null) ??
    pixel;
  const isOnMap = (event: Event): boolean => event.target instanceof Node && container.contains(event.target);

  const legs = (points: readonly Corner[], at: MapFrame): readonly Leg[] =>
    points.slice(1).map((point, i) => {
      const before = points[i]!;
      return {
        line: greatCircle(before, point, CURVE_STEPS).map((spot) => pixelOf(spot, at, turn(at))),
        text: options.distance(distanceKm(before, point)),
      };
    });
  const canvas = new CanvasLayer('map-drawing', (ctx, at) => {
    const { palette } = themeStore.getState();
    const pointed = cross ?? hover;
    const next = pointed && snapped(pointed, CLOSE.mouse, at);
    if (tool === 'measure') {
      const way = next && draft.corners.length > 0 ? [...draft.corners, spotAt(next, at)] : draft.corners;
      paintWay(
        ctx,
        draft.corners.map((corner) => pixelOf(corner, at, turn(at))),
        legs(way, at),
        palette,
        FONT,
      );
    } else {
      const corners =
        draft.corners.length > 0 ? draft.corners : press?.hasMoved && isDragged(tool) ? [press.corner] : [];
      const [centre] = corners;
      const circle = centre && next && circleOfDraft({ tool, corners: [centre, spotAt(next, at)] });
      if (circle) {
        paintArea(ctx, ringPixels(circleRing(circle), at), palette);
        const line = [pixelOf(centre, at, turn(at)), next];
        paintWay(ctx, line.slice(0, 1), [{ line, text: options.distance(circle.km) }], palette, FONT);
        if (cross) paintCross(ctx, cross, palette);
        return;
      }
      paintDraft(
        ctx,
        corners.map((corner) => pixelOf(corner, at, turn(at))),
        next,
        tool === 'rectangle',
        palette,
      );
    }
    if (cross) paintCross(ctx, cross, palette);
  });
  canvas.addTo(map);
  const redraw = (): void => canvas.redraw();

  const finish = (byKeys: boolean): void => {
    if (areaOfDraft(draft) ?? circleOfDraft(draft)) onFinish(draft, byKeys);
  };
  const add = (corner: Corner, byKeys: boolean): void => {
    const { draft: next, refused } = withCorner(draft, corner);
    draft = next;
    onDraft(draft, refused);
    redraw();
    if (isDragged(tool)) finish(byKeys);
  };
  const isNear = (corner: Corner | undefined, [x, y]: Pixel, reach: number): boolean => {
    if (!corner) return false;
    const [cx, cy] = pixelOf(corner, frame(), turn());
    return Math.hypot(cx - x, cy - y) <= reach;
  };
  /**
   * Sets a corner, closes the polygon on its first one, and takes the second click of a double click for what it is.
   */
  const place = (at: Pixel, reach: number, byKeys: boolean): void => {
    const isDone = tool === 'polygon' && areaOfDraft(draft) !== null;
    if (isDone && (isNear(draft.corners[0], at, reach) || (byKeys && isNear(draft.corners.at(-1), at, 1))))
      finish(byKeys);
    else if (isDragged(tool) || !isNear(draft.corners.at(-1), at, byKeys ? 1 : SAME))
      add(spotAt(snapped(at, reach)), byKeys);
  };
  const undo = (): void => {
    draft = withoutLast(draft);
    onDraft(draft, null);
    redraw();
  };
  const setCross = (at: Pixel | null): void => {
    cross = at;
    redraw();
    clearTimeout(rest);
    if (at) rest = setTimeout(() => onCross(spotAt(at)), REST_MS);
    else onCross(null);
  };

  const onDown = (event: PointerEvent): void => {
    if (!isOnMap(event)) return;
    fingers.add(event.pointerId);
    ignoresClick = fingers.size > 1;
    press =
      fingers.size === 1 && event.button === 0
        ? { id: event.pointerId, from: pointOf(event), corner: spotAt(snapped(pointOf(event))), hasMoved: false }
        : null;
    if (press && isDragged(tool)) container.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!press && !isOnMap(event)) return;
    const at = pointOf(event);
    if (
      press?.id === event.pointerId &&
      Math.hypot(at[0] - press.from[0], at[1] - press.from[1]) > (isTouch(event) ? CLICK.touch : CLICK.mouse)
    )
      press.hasMoved = true;
    // A finger that only rests or pans is no place for a line to follow.
    hover = isTouch(event) && !(press?.hasMoved && isDragged(tool)) ? null : at;
    if (cross && (event.movementX !== 0 || event.movementY !== 0)) setCross(null);
    redraw();
  };
  const onUp = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (press?.id !== event.pointerId) return;
    const { hasMoved, corner } = press;
    press = null;
    if (!hasMoved) return;
    ignoresClick = true;
    if (!isDragged(tool) || event.type === 'pointercancel') return;
    if (draft.corners.length === 0) draft = withCorner(draft, corner).draft;
    add(spotAt(pointOf(event)), false);
    if (isTouch(event)) hover = null;
  };
  const onLeave = (): void => {
    if (!press) {
      hover = null;
      redraw();
    }
  };
  const onClick = (event: MouseEvent): void => {
    if (!isOnMap(event)) return;
    event.stopPropagation();
    event.preventDefault();
    if (!ignoresClick) place(pointOf(event), isTouch(event) ? CLOSE.touch : CLOSE.mouse, false);
    ignoresClick = false;
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (!isOnMap(event)) return;
    event.stopPropagation();
    if (tool === 'polygon') finish(false);
  };

  const middle = (): Pixel => {
    const { x, y } = map.getSize();
    return [Math.round(x / 2), Math.round(y / 2)];
  };
  const moveCross = ([dx, dy]: readonly [number, number], step: number): void => {
    const { x: width, y: height } = map.getSize();
    const [x, y] = cross ? [cross[0] + dx * step, cross[1] + dy * step] : (hover ?? middle());
    const inside: Pixel = [Math.min(Math.max(x, EDGE), width - EDGE), Math.min(Math.max(y, EDGE), height - EDGE)];
    if (inside[0] !== x || inside[1] !== y) options.moveBy(x - inside[0], y - inside[1]);
    setCross(inside);
  };
  const act = (event: KeyboardEvent): boolean => {
    const arrow = arrowOf(event);
    const key = typedKey(event);
    if (arrow) moveCross(arrow, event.shiftKey ? LONG_STEP : STEP);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (cross) place(cross, CLOSE.mouse, true);
      else if (event.key === 'Enter' && tool === 'polygon' && areaOfDraft(draft)) finish(true);
      else setCross(hover ?? middle());
    } else if (event.key === 'Backspace' || event.key === 'Delete') undo();
    else if (key === '+' || key === '=') options.zoomBy(1);
    else if (key === '-') options.zoomBy(-1);
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest('[popover], dialog') || event.ctrlKey || event.metaKey || event.altKey) return;
    const isControl = !container.contains(target) && target.closest('button, input') !== null;
    if (event.key === 'Escape') onCancel();
    else if (isControl || !act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // It comes after the first picture, and may not have come.
  const drag = map.dragging as Handler | undefined;
  if (isDragged(tool)) drag?.disable();
  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['click', onClick],
    ['dblclick', onDoubleClick],
    ['keydown', onKey],
  ] as const;
  for (const [name, listener] of listeners) pane.addEventListener(name, listener as EventListener, true);
  container.addEventListener('pointerleave', onLeave);

  return {
    undo,
    finish: () => finish(false),
    startKeys: () => setCross(middle()),
    destroy: () => {
      clearTimeout(rest);
      for (const [name, listener] of listeners) pane.removeEventListener(name, listener as EventListener, true);
      container.removeEventListener('pointerleave', onLeave);
      if (isDragged(tool)) drag?.enable();
      canvas.remove();
    },
  };
};
