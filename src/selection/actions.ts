/**
 * The one place where what a person does enters the state. Commits change the selection; previews change the gesture.
 */
import { millis, type Millis } from '../base/brand.ts';
import { DAY, MINUTE, SECOND } from '../base/calendar.ts';
import type { TimeUnit } from '../base/time/units.ts';
import type { EventId } from '../events/types.ts';
import { contextOf, resolveTime, sameSpan, type SelectionContext } from './context.ts';
import type { EventTable } from '../events/types.ts';
import {
  DEFAULT_SELECTION,
  IDLE,
  searchValue,
  type ColourBy,
  type Dating,
  type Emphasis,
  type FilterKey,
  type FilterSet,
  type Filters,
  type MapView,
  type Mode,
  type Selection,
  type Span,
  type Step,
  type View,
} from './selection.ts';
import type { HistoryStep, SelectionState, SelectionStore } from './selection-store.ts';

/** A window in which a second is too little to be seen, in milliseconds. */
const LONG = 2 * DAY;

export type Actions = ReturnType<typeof createActions>;

const NO_EMPHASIS = { emphasis: null } as const;

const changed = (before: Selection, after: Partial<Selection>): boolean =>
  (Object.keys(after) as (keyof Selection)[]).some((key) => before[key] !== after[key]);

/** A window with its ends in order, at least `least` long, stored as null when it is the dataset's own. */
const normalWindow = (span: Span, context: SelectionContext): Span | null => {
  const start = millis(Math.min(span.start, span.end));
  const end = millis(Math.max(span.start, span.end));
  const window = { start, end };
  return sameSpan(window, context.window) ? null : window;
};

/** The dataset's own view, in the same language, theme and frame. */
const resetOf = ({ data, snapshot, view, ui, hide, theme, lang, motion, gest, unknown }: Selection): Selection => ({
  ...DEFAULT_SELECTION,
  data,
  snapshot,
  view,
  ui,
  hide,
  theme,
  lang,
  motion,
  gest,
  unknown,
});
/** Whether there is anything to reset. */
export const canReset = (selection: Selection): boolean => changed(selection, resetOf(selection));

export const createActions = (store: SelectionStore) => {
  const commit = (
    patch: Partial<Selection>,
    history: HistoryStep = 'push',
    rest: Partial<SelectionState> = {},
  ): void => {
    const { selection } = store.getState();
    // What a reader filters by or chooses to see ends what a story's step is about.
    const isOwn = 'filters' in patch || 'mode' in patch;
    const next = changed(selection, patch) ? { ...selection, ...(isOwn ? NO_EMPHASIS : {}), ...patch } : selection;
    if (next === selection && Object.keys(rest).length === 0) return;
    store.setState({
      selection: next,
      history: next === selection ? store.getState().history : history,
      ...leaving(next),
      ...rest,
    });
  };
  /** Remembers the step at which the story is left, by whatever way (Back and Reset included). */
  const leaving = (next: Selection): Partial<SelectionState> => {
    const { story } = store.getState().selection;
    return story !== null && next.story === null ? { storyLeft: story } : {};
  };
  const time = (): { window: Span; at: Millis } | null => {
    const { selection, gesture, context } = store.getState();
    return context ? resolveTime(selection, gesture, context) : null;
  };
  /** What the selection's window and playhead become; the playhead is clamped, and null at the window's end. */
  const timePatch = (window: Span, at: Millis | null, context: SelectionContext): Partial<Selection> => {
    const kept = normalWindow(window, context);
    const before = store.getState().selection;
    const { start, end } = kept ?? context.window;
    const inside = at === null ? null : millis(Math.min(Math.max(at, start), end));
    return { window: sameSpan(kept, before.window) ? before.window : kept, at: inside === end ? null : inside };
  };

  /** The playhead inside the window means "so far"; back at its end the mode returns that it was. */
  const modeAt = (
    at: Millis | null,
  ): { readonly patch: Partial<Selection>; readonly rest: Partial<SelectionState> } => {
    const { selection, modeLeft } = store.getState();
    if (at !== null)
      return selection.mode === 'window'
        ? { patch: { mode: 'sofar' }, rest: { modeLeft: 'window' } }
        : { patch: {}, rest: {} };
    return modeLeft === null ? { patch: {}, rest: {} } : { patch: { mode: modeLeft }, rest: { modeLeft: null } };
  };

  return {
    /** A new dataset: the link is read against it by the caller, so nothing is pushed. */
    begin: (table: EventTable, selection: Selection): void =>
      store.setState({
        context: contextOf(table),
        selection,
        gesture: IDLE,
        typed: null,
        playing: false,
        history: 'restore',
        storyLeft: null,
        modeLeft: null,
      }),
    /**
     * The same dataset in another language, or with an edit: the view stays, but in a story that lost steps at its last
     * one.
     */
    rebase: (table: EventTable): void => {
      const { selection, storyLeft } = store.getState();
      const context = contextOf(table);
      const last = context.storySteps === 0 ? null : context.storySteps;
      const within = (step: number | null): number | null =>
        step === null || step <= context.storySteps ? step : last;
      const story = within(selection.story);
      store.setState({
        context,
        storyLeft: within(storyLeft),
        ...(story === selection.story ? {} : { selection: { ...selection, story }, history: 'replace' }),
      });
    },
    /** Notifies subscribers without a change: for a re-render after a lazy chunk has loaded. */
    repaint: (): void => store.setState({}),
    /** Filters again with the same filters: after the code of a deferred filter has loaded. */
    refilter: (): void => {
      const { selection, typed } = store.getState();
      const { filters, emphasis } = selection;
      const anew = (about: Emphasis | null): Emphasis | null => about && { ...about, filters: { ...about.filters } };
      store.setState({
        selection: { ...selection, filters: { ...filters }, emphasis: anew(emphasis) },
        typed: anew(typed),
      });
    },
    /** The whole view from a link, a Back or Forward, a message. */
    restore: (selection: Selection): void =>
      store.setState({
        ...leaving(selection),
        selection,
        gesture: IDLE,
        typed: null,
        playing: false,
        history: 'restore',
        modeLeft: null,
      }),

    previewWindow: (window: Span): void => {
      const { gesture } = store.getState();
      if (!sameSpan(gesture.window, window))
        store.setState({ gesture: { ...gesture, window, moving: true }, playing: false });
    },
    previewAt: (at: Millis): void => {
      const { gesture } = store.getState();
      if (gesture.at !== at) store.setState({ gesture: { ...gesture, at, moving: true } });
    },
    previewCompare: (compare: Span): void => {
      const { gesture } = store.getState();
      if (!sameSpan(gesture.compare, compare))
        store.setState({ gesture: { ...gesture, compare, moving: true }, playing: false });
    },
    /** Release: the preview becomes the selection. */
    commitGesture: (history: HistoryStep = 'push'): void => {
      const { gesture, selection, context } = store.getState();
      if (!context) return;
      const window = gesture.window ?? selection.window ?? context.window;
      const at = gesture.at ?? selection.at;
      const compared =
        gesture.compare && !sameSpan(gesture.compare, selection.compare) ? { compare: gesture.compare } : {};
      const placed = timePatch(window, at, context);
      const { patch, rest } = gesture.at === null ? { patch: {}, rest: {} } : modeAt(placed.at ?? null);
      commit({ ...placed, ...compared, ...patch }, history, {
        ...rest,
        gesture: { ...gesture, window: null, at: null, compare: null, moving: false },
      });
    },
    cancelGesture: (): void => store.setState({ gesture: { ...IDLE, hovered: store.getState().gesture.hovered } }),
    setWindow: (window: Span, history: HistoryStep = 'push'): void => {
      const { context, selection } = store.getState();
      if (context) commit(timePatch(window, selection.at, context), history, { playing: false, gesture: IDLE });
    },
    setAt: (at: Millis | null, history: HistoryStep = 'push'): void => {
      const { context } = store.getState();
      const now = time();
      if (context && now) commit(timePatch(now.window, at, context), history, { playing: false, gesture: IDLE });
    },
    /** Puts the playhead somewhere by hand, which shows what has happened until there; null = the window's end. */
    scrubTo: (at: Millis | null, history: HistoryStep = 'push'): void => {
      const { context } = store.getState();
      const now = time();
      if (!context || !now) return;
      const placed = timePatch(now.window, at, context);
      const { patch, rest } = modeAt(placed.at ?? null);
      commit({ ...placed, ...patch }, history, { ...rest, playing: false, gesture: IDLE });
    },
    /**
     * Puts the playhead where a clock outside is; what plays goes on from there, and as when playing a window shows
     * what has happened until there.
     */
    seek: (at: Millis | null): void => {
      const { context, selection, gesture, playing } = store.getState();
      const now = time();
      if (!context || !now) return;
      if (playing && at !== null) store.setState({ gesture: { ...gesture, at } });
      else
        commit(
          { ...timePatch(now.window, at, context), ...(selection.mode === 'window' ? { mode: 'sofar' as const } : {}) },
          'replace',
          { playing: false, gesture: IDLE },
        );
    },
    setMode: (mode: Mode): void => commit({ mode }, 'push', { modeLeft: null }),
    setDating: (dating: Dating): void => commit({ dating }),
    setBase: (base: string | null, history: HistoryStep = 'push'): void => commit({ base }, history),
    setColour: (colour: ColourBy): void => commit({ colour }),
    setView: (view: View): void => commit({ view }),
    setStep: (step: Step): void => commit({ step }),
    setSpeed: (speed: number): void => commit({ speed }),
    setMapView: (mapView: MapView | null, history: HistoryStep = 'replace'): void => commit({ mapView }, history),
    setFilter: (key: FilterKey, set: FilterSet | null): void =>
      commit({ filters: withFilter(store.getState().selection.filters, key, set) }),
    /** Drops filters whose code could not be fetched, without a history entry, so that Back does not return to them. */
    dropDeferredFilters: (): void => {
      const { q: _q, area: _area, near: _near, voices: _voices, ...filters } = store.getState().selection.filters;
      commit({ filters }, 'replace', { typed: null });
    },
    /** Those that are not in force already. */
    addFilters: (wanted: Filters): void => commit({ filters: { ...wanted, ...store.getState().selection.filters } }),
    clearFilters: (): void => commit({ filters: {} }),
    /** Drops every filter but one. */
    keepFilter: (key: FilterKey): void =>
      commit({ filters: withFilter({}, key, store.getState().selection.filters[key] ?? null) }),
    hover: (id: EventId | null): void => {
      const { gesture } = store.getState();
      if (gesture.hovered !== id) store.setState({ gesture: { ...gesture, hovered: id } });
    },
    /** Selects an event; the window moves only if the event is not in it, the playhead only when asked. */
    select: (id: EventId | null, place: { readonly window?: Span; readonly at?: Millis } = {}): void => {
      const { context, selection } = store.getState();
      if (!context) return;
      const window = place.window ?? selection.window ?? context.window;
      const patch = place.window || place.at !== undefined ? timePatch(window, place.at ?? selection.at, context) : {};
      commit({ ...patch, selected: id }, 'push', { playing: false, gesture: IDLE });
    },
    /** Starts playing; `window` turns to `sofar` until it is over, at the end it starts anew. */
    play: (): void => {
      const { selection } = store.getState();
      const now = time();
      if (!now) return;
      const patch: Partial<Selection> = selection.mode === 'window' ? { mode: 'sofar' } : {};
      const from = now.at >= now.window.end ? now.window.start : now.at;
      const modeLeft = selection.mode === 'window' ? { modeLeft: selection.mode } : {};
      commit(patch, 'push', { ...modeLeft, playing: true, gesture: { ...IDLE, at: from, moving: true } });
    },
    /** Playing is over: the mode returns that it was, or the playhead stays at what was told last. */
    finish: (at: Millis | null): void => {
      const { context, modeLeft } = store.getState();
      const now = time();
      if (!context || !now) return;
      const { patch, rest } = modeAt(modeLeft === null ? at : null);
      commit({ ...timePatch(now.window, modeLeft === null ? at : null, context), ...patch }, 'replace', {
        ...rest,
        playing: false,
        gesture: IDLE,
      });
    },
    /** Stops playing and keeps the playhead where it is; at the start of its unit, where one is named. */
    pause: (unit?: TimeUnit): void => {
      const { context, gesture, playing } = store.getState();
      const now = time();
      if (!playing || !context || !now) return;
      // Links name minutes, and seconds where a window is short: where it stops is what its link says.
      const grain = now.window.end - now.window.start > LONG ? MINUTE : SECOND;
      const at = unit && unit.length >= DAY ? unit.floor(now.at) : millis(Math.floor(now.at / grain) * grain);
      commit(timePatch(now.window, at, context), 'replace', {
        playing: false,
        gesture: { ...gesture, window: null, at: null, moving: false },
      });
    },
    /** Back to the dataset's own view; the layout and the theme stay. */
    reset: (): void =>
      commit(resetOf(store.getState().selection), 'push', { gesture: IDLE, typed: null, playing: false }),
    /** Starting a comparison also deselects the event, in the same history step. */
    setCompare: (compare: Span | null, history: HistoryStep = 'push'): void => {
      const { selection } = store.getState();
      if (!sameSpan(compare, selection.compare))
        commit({ compare, ...(selection.compare === null ? { selected: null } : {}) }, history, { gesture: IDLE });
    },
    /** A becomes what B was, and B what A was. */
    swapWindows: (): void => {
      const { selection, context } = store.getState();
      if (!context || selection.compare === null) return;
      commit(
        { ...timePatch(selection.compare, selection.at, context), compare: selection.window ?? context.window },
        'push',
        { playing: false, gesture: IDLE },
      );
    },
    /** A search in progress lights what it finds; of one that filtered already it takes the place. */
    typeSearch: (text: string): void => {
      const { filters } = store.getState().selection;
      const q = searchOf(text);
      const typed = { typed: q && { filters: { q }, mode: DEFAULT_SELECTION.mode } };
      if (filters.q) commit({ filters: withFilter(filters, 'q', null) }, 'push', typed);
      else store.setState(typed);
    },
    /** Filters by a search; an empty one ends it. */
    setSearch: (text: string): void => {
      const { filters } = store.getState().selection;
      const q = searchOf(text);
      const isNew = q?.values[0] !== filters.q?.values[0];
      commit(isNew ? { filters: withFilter(filters, 'q', q) } : {}, 'push', { typed: null });
    },
    /** An encoded ring or a circle as the link has it: what is drawn takes the other's place. Null ends the filter. */
    setDrawn: (key: 'area' | 'near', text: string | null): void => {
      const { filters } = store.getState().selection;
      const others = text === null ? filters : withFilter(filters, key === 'area' ? 'near' : 'area', null);
      commit({ filters: withFilter(others, key, text === null ? null : { values: [text], exclude: false }) });
    },
    /** The view of a story's step; what is no part of a step's view (data, chrome, language, how it plays) stays. */
    goToStep: (story: number, view: Selection): void => {
      const { data, snapshot, ui, hide, theme, lang, motion, gest, step, speed, unknown } = store.getState().selection;
      commit(
        { ...view, data, snapshot, ui, hide, theme, lang, motion, gest, step, speed, unknown, story, play: false },
        'push',
        { gesture: IDLE, typed: null, playing: false },
      );
    },
    leaveStory: (): void => commit({ story: null, ...NO_EMPHASIS }),
    toggleWaits: (): void => store.setState({ waits: !store.getState().waits }),
    toggleOwnClock: (): void => store.setState({ ownClock: !store.getState().ownClock }),
    setLang: (lang: Selection['lang'], history: HistoryStep = 'push'): void => commit({ lang }, history),
    setTheme: (theme: Selection['theme'], history: HistoryStep = 'push'): void => commit({ theme }, history),
  };
};

const searchOf = (text: string): FilterSet | null => {
  const value = searchValue(text);
  return value === '' ? null : { values: [value], exclude: false };
};

const withFilter = (filters: Filters, key: FilterKey, set: FilterSet | null): Filters => {
  const { [key]: _dropped, ...others } = filters;
  return set && set.values.length > 0 ? { ...others, [key]: set } : others;
};
