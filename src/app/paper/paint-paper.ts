/** Map and timeline for paper: the view that is on the screen, laid out for the sheet. */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { Basemap } from '../../basemap/basemap.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { listBeyond } from '../../picture/facts.ts';
import { frameFor, paintMap } from '../../picture/map-picture.ts';
import { listKey, type KeyEntry } from '../../picture/picture-key.ts';
import { ask, type PictureScene } from '../../picture/scene.ts';
import { paintTimeline, type TimelinePicture } from '../../picture/timeline-picture.ts';
import type { MapView } from '../../selection/selection.ts';
import type { Session } from '../../session/session.ts';
import { measureText } from '../../theme/measure-text.ts';
import { LIGHT } from '../../theme/tokens.ts';

/** On white paper, whatever the theme of the screen. */
const PAPER = { ...LIGHT, panel: '#ffffff', land: '#ffffff' };

export const sceneOf = (session: Session, messages: AllMessages): PictureScene => ({
  engine: session.engine,
  answer: session.settledAnswer(),
  messages,
  palette: PAPER,
  measure: measureText,
});

/** CSS pixels of a part of the sheet. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface PaintedMap extends Room {
  readonly markup: string;
  /** What is not on it. */
  readonly beyond: readonly string[];
  readonly frame: MapFrame;
}

/**
 * @param wanted the view that the link or the dataset names
 * @param screen CSS pixels of the map on the screen, where there is one: a middle and a zoom show as much as there
 */
export const paintPaperMap = (
  scene: PictureScene,
  basemap: Basemap,
  wanted: MapView | null,
  screen: { readonly x: number; readonly y: number } | null,
  { width, height }: Room,
): PaintedMap => {
  const smaller = screen ? Math.log2(Math.min(width / screen.x, height / screen.y)) : 0;
  const view = wanted?.kind === 'll' ? { ...wanted, zoom: Math.max(0, wanted.zoom + smaller) } : wanted;
  const frame = frameFor(scene, view, width, height);
  const { markup, layout } = paintMap(scene, frame, basemap);
  const { offMap } = ask(scene.engine, { kind: 'areas', question: scene.answer.question }).unmarked;
  const { map, picture } = scene.messages;
  const [first, ...others] = listBeyond(layout);
  return {
    width,
    height,
    markup,
    frame,
    beyond: [
      ...(offMap > 0 ? [map.offMap(offMap)] : []),
      ...(first === undefined ? [] : [picture.beyond(first), ...others]),
    ],
  };
};

export const paintPaperTimeline = (scene: PictureScene, room: Room): TimelinePicture & Room => ({
  ...paintTimeline(scene, room),
  ...room,
});

/** Of what is on the sheet. @param hatches what the hatching on the map means */
export const keyOf = (
  scene: PictureScene,
  hasMap: boolean,
  timeline: Pick<TimelinePicture, 'mode'> | null,
  hatches: readonly string[],
): readonly KeyEntry[] => listKey(scene, { mode: timeline?.mode ?? null, hasMap, hatches });
