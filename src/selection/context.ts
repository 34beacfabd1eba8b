/** What a selection is read against: the dataset's own bounds, defaults and vocabulary, and nothing else of it. */
import { DAY } from '../base/calendar.ts';
import { addDays } from '../base/time/instants.ts';
import type { Zone } from '../base/time/zone.ts';
import { millis, type Millis } from '../base/brand.ts';
import { memoLast } from '../base/memo.ts';
import { parseIsoUnit } from '../events/iso-date.ts';
import type { EventTable } from '../events/types.ts';
import { ASSERTIONS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../events/codes.ts';
import type { ListKey, MapView, Selection, Span } from './selection.ts';

export interface SelectionContext {
  /** Whether any event has a date: without one there is no axis, no window and no playhead to speak of. */
  readonly isDated: boolean;
  /** Whose days and clocks links are written in. */
  readonly zone: Zone;
  /** Least and greatest finite bounds of the data. */
  readonly extent: Span;
  /** What the window is when the link says nothing. */
  readonly window: Span;
  /** The map's bounding box when the link says nothing. */
  readonly bbox: MapView | null;
  /** What the overview shows; at least the window. */
  readonly overview: Span;
  readonly knows: (key: ListKey | 'sel', value: string) => boolean;
  /** How many steps the dataset's story has. */
  readonly storySteps: number;
}

/**
 * A window text `a..b` of dates or `earliest` / `latest` (and `latest-30d`) against the data's bounds; null = not one.
 */
export const parseWindow = (text: string, { extent, zone }: Pick<SelectionContext, 'extent' | 'zone'>): Span | null => {
  const [from, to = from === undefined ? undefined : /^latest-\d+d$/.test(from) ? 'latest' : undefined, ...rest] =
    text.split('..');
  if (!from || !to || rest.length > 0) return null;
  const start = parseEnd(from, extent, zone)?.start;
  const end = parseEnd(to, extent, zone)?.end;
  return start !== undefined && end !== undefined && start < end ? { start, end } : null;
};

const parseEnd = (text: string, extent: Span, zone: Zone): Span | null => {
  if (text === 'earliest') return { start: extent.start, end: extent.start };
  if (text === 'latest') return { start: extent.end, end: extent.end };
  const back = /^latest-(\d{1,6})d$/.exec(text);
  if (back) {
    const time = addDays(extent.end, -Number(back[1]), zone);
    return { start: time, end: time };
  }
  return parseIsoUnit(text, zone);
};

const EMPTY: Span = { start: millis(0), end: millis(DAY) };

const buildContext = (table: EventTable): SelectionContext => {
  const extent: Span = table.extent && table.extent.end > table.extent.start ? table.extent : EMPTY;
  const { zone } = table;
  const view = table.document.view;
  const fitted: Span = table.fitted ?? extent;
  const window = (view?.window ? parseWindow(view.window, { extent, zone }) : null) ?? fitted;
  const overview = (view?.overview ? parseWindow(view.overview, { extent, zone }) : null) ?? fitted;
  const [west, south, east, north] = view?.bbox ?? [];
  const bbox: MapView | null =
    west === undefined || south === undefined || east === undefined || north === undefined
      ? null
      : { kind: 'bbox', west, south, east, north };
  const types = new Set(table.types);
  const sets: Readonly<Record<ListKey | 'sel', (value: string) => boolean>> = {
    track: (v) => table.vocabulary.tracks.some(({ id }) => id === v),
    type: (v) => types.has(v),
    place: (v) => table.places.has(v),
    certainty: (v) => (ASSERTIONS as readonly string[]).includes(v),
    src: (v) => table.sources.has(v),
    basis: (v) => (WHEN_BASES as readonly string[]).includes(v),
    prec: (v) =>
      (v.startsWith('t.') && (WHEN_PRECISIONS as readonly string[]).includes(v.slice(2))) ||
      (v.startsWith('g.') && (WHERE_PRECISIONS as readonly string[]).includes(v.slice(2))),
    actor: (v) => table.actors.has(v.replace(/^(?:by|to)\./, '')),
    sel: (v) => table.indexOf.has(v),
  };
  return {
    isDated: table.extent !== null,
    zone,
    extent,
    window,
    bbox,
    overview: spanUnion(overview, window),
    knows: (key, value) => sets[key](value),
    storySteps: table.document.story?.length ?? 0,
  };
};

export const spanUnion = (a: Span, b: Span): Span => ({
  start: millis(Math.min(a.start, b.start)),
  end: millis(Math.max(a.end, b.end)),
});

/** The window of the same length by the clock that ends where this one begins: what it is compared with at first. */
export const windowBefore = ({ start, end }: Span, zone: Zone): Span => ({
  start: zone.toInstant(2 * zone.toWall(start) - zone.toWall(end)),
  end: start,
});

/** The context of a loaded dataset. */
export const contextOf: (table: EventTable) => SelectionContext = memoLast(buildContext);

export const sameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);

/** The window and the playhead in force: defaults filled in, the playhead kept inside the window. */
export const resolveTime = (
  selection: Pick<Selection, 'window' | 'at'>,
  gesture: { readonly window: Span | null; readonly at: Millis | null },
  context: SelectionContext,
): { readonly window: Span; readonly at: Millis } => {
  const window = gesture.window ?? selection.window ?? context.window;
  const at = gesture.at ?? selection.at ?? window.end;
  return { window, at: millis(Math.min(Math.max(at, window.start), window.end)) };
};
