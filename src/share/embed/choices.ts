/** What can be chosen of a link before it is shared, and the view that it then leads to. */
import { frameAround, latOf, lngOf, wrapLng } from '../../base/geo/frame.ts';
import {
  DEFAULT_SELECTION,
  HIDEABLE,
  inFullApp,
  type Hideable,
  type MapView,
  type Selection,
  type Ui,
} from '../../selection/selection.ts';

export interface Choices {
  /** What it starts with: the view of this moment, or the dataset's own. */
  readonly view: 'present' | 'own';
  /** Window and playhead of this moment, or the dataset's own. */
  readonly period: 'present' | 'own';
  readonly theme: Selection['theme'];
  /** null = the reader's own language. */
  readonly lang: Selection['lang'];
  readonly play: boolean;
  /** The version to which it is pinned. */
  readonly snapshot: string | null;
  /** Of frames alone, as is `hide`. */
  readonly ui: Exclude<Ui, 'full'>;
  readonly hide: readonly Hideable[];
  /** The page around the frame is its ground. */
  readonly isTransparent: boolean;
}

/** The key of the ground, which the page's inline script reads and the app keeps as one that it does not know. */
const GROUND = 'bg';
const TRANSPARENT = 'transparent';
const withGround = (unknown: Selection['unknown'], isTransparent: boolean): Selection['unknown'] => [
  ...unknown.filter(([key]) => key !== GROUND),
  ...(isTransparent ? [[GROUND, TRANSPARENT] as const] : []),
];

/** The parts that each kind of frame has, and so can leave out. */
export const HIDEABLE_IN: Readonly<Record<Choices['ui'], readonly Hideable[]>> = { lite: ['title', 'share'], bare: [] };

/** @param version the one that is shown; a link that asked for another is not pinned anew */
export const initialChoices = (
  { theme, lang, play, snapshot, unknown }: Selection,
  version: string | undefined,
): Choices => ({
  view: 'present',
  period: 'present',
  theme,
  lang,
  play,
  snapshot: snapshot === version ? snapshot : null,
  ui: 'lite',
  hide: [],
  isTransparent: unknown.some(([key, value]) => key === GROUND && value === TRANSPARENT),
});

/** A story of the reader's own is in no link, and so no step of it. */
const begin = (selection: Selection, choices: Choices, hasOwnStory: boolean): Selection => {
  const { data, motion, unknown } = selection;
  const view =
    choices.view === 'present'
      ? selection
      : { ...DEFAULT_SELECTION, ui: selection.ui, hide: selection.hide, data, motion, unknown };
  const { window, at } = choices.period === 'present' ? selection : DEFAULT_SELECTION;
  return {
    ...view,
    window,
    at,
    story: hasOwnStory ? null : view.story,
    theme: choices.theme,
    lang: choices.lang,
    play: choices.play,
    snapshot: choices.snapshot,
  };
};

/** The view of a plain link: from within a frame it leads to the whole app, on a ground of its own. */
export const linkView = (selection: Selection, choices: Choices, hasOwnStory: boolean): Selection => {
  const view = begin(selection, choices, hasOwnStory);
  const unknown = withGround(view.unknown, false);
  return { ...(view.ui === 'full' ? view : inFullApp(view)), unknown };
};

/** CSS pixels of the map whose view is shared. */
export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value));

/** The box that a pane of this size shows: frames have other sizes, and a box is shown whole in any of them. */
export const boxOfView = (view: MapView, { width, height }: PaneSize): MapView => {
  if (view.kind === 'bbox') return view;
  const { originX, originY, scale } = frameAround(view.lat, view.lng, view.zoom, width, height);
  const isRound = width >= scale;
  return {
    kind: 'bbox',
    west: isRound ? -180 : wrapLng(lngOf(originX / scale)),
    east: isRound ? 180 : wrapLng(lngOf((originX + width) / scale)),
    north: within(latOf(originY / scale), 85),
    south: within(latOf((originY + height) / scale), 85),
  };
};

/** The view of a frame in another page. */
export const frameView = (selection: Selection, choices: Choices, hasOwnStory: boolean, pane: PaneSize): Selection => {
  const { ui, hide } = choices;
  const view = begin(selection, choices, hasOwnStory);
  const mapView = view.mapView && boxOfView(view.mapView, pane);
  return {
    ...view,
    mapView,
    ui,
    gest: 'auto',
    hide: HIDEABLE.filter((part) => hide.includes(part) && HIDEABLE_IN[ui].includes(part)),
    unknown: withGround(view.unknown, choices.isTransparent),
  };
};
