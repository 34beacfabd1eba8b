/**
 * The events over the base map: one canvas and a pool of buttons, painted at every change of the answer or the view
 * without going through React. What React shows beside them (pointers, tooltip, list) is told only when it changes.
 */
import { describeStatus } from '../../wording/describe-status.ts';
import type { Map as LeafletMap } from 'leaflet';
import { paintShapes } from '../../base/paint/paint-canvas.ts';
import { keepAsking, lateValue, WAITS_FOR_PART } from '../../base/late-store.ts';
import { memoLast } from '../../base/memo.ts';
import { opacitiesOf } from '../../layout/opacity.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import type { PlaceRows } from '../../query/places/place-rows.ts';
import type { AreaRows } from '../../query/queries.ts';
import type { MapFrame, Rect } from '../../base/geo/frame.ts';
import type { City } from '../../layout/map/city.ts';
import { nearestMark } from '../../layout/nearest-mark.ts';
import { layoutMap } from '../../layout/map/layout-map.ts';
import type { MapLayout, MapMark, MapScene, Pointer } from '../../layout/map/types.ts';
import { lateLayouts } from '../../layout/late/late-layouts.ts';
import type * as LateLayouts from '../../layout/late/layouts.ts';
import { lateWords } from '../../session/late-words.ts';
import { knownLinks } from '../../session/known-links.ts';
import { toldPart } from '../../session/told-part.ts';
import type { Session } from '../../session/session.ts';
import type { saySilence } from '../../wording/say-silence.ts';
import type { EventLink } from '../../query/relations/links.ts';
import type { Answer } from '../../query/types.ts';
import type { AllMessages, Messages } from '../../i18n/en.ts';
import { askForAll, englishStore, knownMessages } from '../../i18n/english-store.ts';
import { themeStore, type ThemeState } from '../../theme/theme-store.ts';
import { FONT } from '../../theme/tokens.ts';
import { createMarkButtons } from '../../ui/mark-buttons.ts';
import type { MarkButton } from '../../ui/marks.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { nameMark } from './mark-words.ts';
import { measureText } from './measure-text.ts';
import { paintOutlines } from './paint-outlines.ts';

interface EventViewOptions {
  readonly messages: Messages;
  /** Boxes of the chrome over the map, in pane pixels. */
  readonly reserved: () => readonly Rect[];
  readonly cities: () => readonly City[];
  /** Paints the base map's names; they keep clear of `layout.taken` and leave out `layout.named`. */
  readonly paintNames: (ctx: CanvasRenderingContext2D, frame: MapFrame, layout: MapLayout) => void;
  readonly onPointers: (pointers: readonly Pointer[]) => void;
  /** A mark was pressed; an event by itself is selected already. */
  readonly onGroup: (mark: MapMark, isByKey: boolean) => void;
  readonly onHover: (mark: MapMark | null) => void;
}

export interface EventView {
  readonly redraw: () => void;
  /** The mark nearest to a point of the pane, within reach. */
  readonly nearest: (x: number, y: number) => MapMark | null;
  readonly press: (mark: MapMark, isByKey: boolean) => void;
  readonly destroy: () => void;
}

const NOBODY: ReadonlySet<number> = new Set();
const HIT_GROW = 1;

export const createEventView = (
  map: LeafletMap,
  layer: HTMLElement,
  session: Session,
  options: EventViewOptions,
): EventView => {
  const { messages } = options;
  const { table, store, actions } = session;
  const atlas = atlasOf(table);
  let layout: MapLayout | null = null;
  let pointersKey = '';
  const nameOf = createNames(messages);

  const rowOf = (id: string | null): number => (id === null ? -1 : (table.indexOf.get(id) ?? -1));
  const frameOf = memoLast(
    (width: number, height: number, zoom: number, scale: number, originX: number, originY: number): MapFrame => ({
      width,
      height,
      zoom,
      scale,
      originX,
      originY,
    }),
  );
  const layoutOf = memoLast(
    (
      answer: Answer,
      places: PlaceRows,
      { areas, flows }: AreaRows,
      whole: MapScene['whole'],
      frame: MapFrame,
      look: ThemeState,
      selected: number,
      hovered: number,
      arriving: ReadonlySet<number>,
      links: readonly EventLink[],
      reserved: readonly Rect[],
      cities: readonly City[],
      late: typeof LateLayouts | null,
      words: AllMessages | null,
    ) =>
      layoutMap({
        answer,
        places,
        areas,
        whole,
        flows,
        atlas,
        frame,
        ...opacitiesOf(answer, !look.hasMoreContrast),
        selected,
        hovered,
        arriving,
        links,
        reserved,
        cities,
        messages: messages.map,
        statusOf: (row) => describeStatus(answer.table, row, messages),
        periodWords: answer.question.compare ? messages.compare : null,
        relationWord: messages.timeline.relation,
        measure: measureText,
        layRelations: late && words && late.layoutMapRelations(words),
        layLetters: late && late.layoutLetters,
        layRow: late && words && late.layoutRow(words.many),
        layDisc: late && words && late.layoutDisc(words.many),
        layGhosts: late && late.layoutGhosts,
        layAside: late && late.layoutAside,
        layFlows: late && words && late.layoutFlows(words.beyond),
        layPointers: late && words && late.layoutPointers(words.beyond),
      }),
  );

  const markOf = (key: string | null): MapMark | null => layout?.marks.find((mark) => mark.key === key) ?? null;
  /** The event that a mark stands for; undefined of several of which none is the others' occasion. */
  const eventOf = ({ rows, occasion }: MapMark): number | undefined =>
    rows.length === 1 ? rows[0] : rows.find((row) => row === occasion);
  const press = (mark: MapMark, isByKey: boolean): void => {
    const row = eventOf(mark);
    if (row === undefined) options.onGroup(mark, isByKey);
    else actions.select(table.ids[row] ?? null);
  };
  const hover = (key: string | null): void => {
    const mark = markOf(key);
    const row = mark && eventOf(mark);
    actions.hover(row === undefined || row === null ? null : (table.ids[row] ?? null));
    options.onHover(mark);
  };
  const buttons = createMarkButtons(layer, {
    activate: (key, isByKey) => {
      const mark = markOf(key);
      if (mark) press(mark, isByKey);
    },
    hover,
  });

  const updateButtons = (answer: Answer, selected: number): void => {
    const late = lateValue(lateWords);
    buttons.update(
      (layout?.marks ?? []).map((mark): MarkButton => {
        const name = nameOf(answer, mark, lateValue(lateLayouts)?.saySilence ?? null);
        return {
          key: mark.key,
          name,
          inLanguages: late && (() => late.foreignName(name, answer.table, options.messages)),
          isCurrent:
            (mark.kind === 'occasion' || mark.rows.length === 1) &&
            mark.kind !== 'more' &&
            mark.rows.includes(selected),
          x: mark.box.x - HIT_GROW,
          y: mark.box.y - HIT_GROW,
          width: mark.box.width + 2 * HIT_GROW,
          height: mark.box.height + 2 * HIT_GROW,
        };
      }),
    );
  };
  const publishPointers = ({ pointers }: MapLayout): void => {
    const key = pointers.map((pointer) => `${pointer.key} ${pointer.count} ${pointer.name}`).join('|');
    if (key === pointersKey) return;
    pointersKey = key;
    options.onPointers(pointers);
  };
  let stopAsking: (() => void) | null = null;
  const redraw = (): void => canvas.redraw();
  const wordsThenRedraw = (): void => {
    askForAll(messages);
    redraw();
  };
  const canvas = new CanvasLayer('map-events', (ctx, fresh) => {
    const frame = frameOf(fresh.width, fresh.height, fresh.zoom, fresh.scale, fresh.originX, fresh.originY);
    const { selection, gesture, playing } = store.getState();
    if (playing) toldPart.ask();
    const arriving = (playing && lateValue(toldPart)?.arrivingRows(session)) || NOBODY;
    const answer = session.answer();
    const { question } = answer;
    const places = session.known({ kind: 'places', question });
    const areas = session.known({ kind: 'areas', question });
    // Until they are known the last picture stands.
    if (!places || !areas) return;
    const selected = rowOf(selection.selected);
    const late = lateValue(lateLayouts);
    layout = layoutOf(
      answer,
      places,
      areas,
      late && late.wholeOf(question, session.known),
      frame,
      themeStore.getState(),
      selected,
      rowOf(gesture.hovered),
      arriving,
      knownLinks(session, question, selected),
      options.reserved(),
      options.cities(),
      late,
      knownMessages(messages),
    );
    layer.toggleAttribute(WAITS_FOR_PART, layout.waitsForPart);
    if (layout.waitsForPart) stopAsking ??= keepAsking(lateLayouts, wordsThenRedraw);
    const ink = { palette: themeStore.getState().palette, font: FONT };
    paintOutlines(ctx, layout.outlines, ink.palette);
    paintShapes(ctx, layout.under, ink);
    options.paintNames(ctx, frame, layout);
    ctx.lineJoin = 'miter';
    paintShapes(ctx, layout.over, ink);
    updateButtons(answer, selected);
    publishPointers(layout);
  });
  canvas.addTo(map);
  const stops = [
    store.subscribe(redraw),
    themeStore.subscribe(redraw),
    englishStore.subscribe(redraw),
    lateWords.subscribe(redraw),
  ];
  return {
    redraw,
    press,
    nearest: (x, y) => nearestMark(layout?.marks ?? [], ({ box }) => box, x, y),
    destroy: () => {
      for (const stop of stops) stop();
      stopAsking?.();
      canvas.remove();
      buttons.destroy();
      actions.hover(null);
    },
  };
};

/** Names cost a parse of their dates, so they are kept while the dating stays the same. */
const createNames = (
  messages: Messages,
): ((answer: Answer, mark: MapMark, silence: typeof saySilence | null) => string) => {
  const names = new Map<string, string>();
  let before = '';
  return (answer, mark, silence) => {
    const now = `${answer.question.dating} ${silence !== null}`;
    if (before !== now) names.clear();
    before = now;
    const key = `${mark.key} ${mark.said ?? mark.count}${mark.kind === 'area' ? mark.rows.join() : ''}${mark.periods ? ` ${mark.periods.a} ${mark.periods.b}` : ''}${mark.relation ?? ''}`;
    let name = names.get(key);
    if (name === undefined) {
      if (names.size > 2000) names.clear();
      name = nameMark(answer, mark, messages, silence);
      names.set(key, name);
    }
    return name;
  };
};
