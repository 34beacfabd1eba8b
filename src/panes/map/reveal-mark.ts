/** Brings a selected event's mark into sight: only as far as needed, clear of what lies over the map. */
import type { Map as LeafletMap } from 'leaflet';
import { fitMarks } from '../../layout/map/fit-marks.ts';
import { buildItems } from '../../layout/map/items.ts';
import { selectMarkBoxes, shiftInto } from '../../layout/map/reveal.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import { fitBox, frameAround, type GeoBox, type Paddings, type Rect } from '../../base/geo/frame.ts';
import { wholeWindow } from '../../query/places/whole-window.ts';
import type { Session } from '../../session/session.ts';

interface MarkReveal {
  readonly map: LeafletMap;
  readonly session: Session;
  readonly row: number;
  /** Boxes of what lies over the map, in pane pixels. */
  readonly chrome: readonly Rect[];
  readonly isMotionless: () => boolean;
  readonly moveTo: (
    view: { readonly lat: number; readonly lng: number; readonly zoom: number },
    isFlight: boolean,
  ) => void;
}

const NO_PADDING: Paddings = { top: 0, right: 0, bottom: 0, left: 0 };
/** A mark that is far away is flown to no closer than this. */
const MAX_FLIGHT_ZOOM = 7;

/** Pixels by which the mark is out of sight, were the map there; null where its place is not known yet. */
const shiftAt = (
  { map, session, row, chrome }: MarkReveal,
  lat: number,
  lng: number,
  zoom: number,
): readonly [number, number] | null => {
  const { x: width, y: height } = map.getSize();
  const { question } = session.answer();
  const places = session.known({ kind: 'places', question: wholeWindow(question) ?? question });
  if (!places) return null;
  const frame = frameAround(lat, lng, zoom, width, height);
  return shiftInto(selectMarkBoxes(places, atlasOf(session.table), frame, row), chrome, { width, height });
};

export const revealMark = (wish: MarkReveal): void => {
  const { session, row } = wish;
  session.whenAnswered({ kind: 'box', question: session.answer().question, of: row }, (box) => revealIn(wish, box));
};

/** `box`: around the row's places; null where none is on the map. */
const revealIn = (wish: MarkReveal, box: GeoBox | null): void => {
  const { map, isMotionless, moveTo } = wish;
  const { x: width, y: height } = map.getSize();
  if (!box || width === 0) return;
  const { lat, lng } = map.getCenter();
  const shift = shiftAt(wish, lat, lng, map.getZoom());
  if (!shift) return;
  if (Math.hypot(...shift) <= width + height) {
    map.panBy([-shift[0], -shift[1]], { animate: !isMotionless(), duration: 0.3 });
    return;
  }
  const zoom = Math.min(map.getZoom(), MAX_FLIGHT_ZOOM);
  const far = fitBox(box, width, height, NO_PADDING);
  const [dx, dy] = shiftAt(wish, far.lat, far.lng, zoom) ?? [0, 0];
  const centre = map.unproject(map.project([far.lat, far.lng], zoom).subtract([dx, dy]), zoom);
  moveTo({ lat: centre.lat, lng: centre.lng, zoom }, true);
};

/** `fitBox`, with the whole of the shown events' marks in sight. */
export const fitWithMarks = (
  session: Session,
  chrome: readonly Rect[],
  ...to: Parameters<typeof fitBox>
): ReturnType<typeof fitBox> => {
  const places = session.known({ kind: 'places', question: session.settledAnswer().question });
  return fitMarks(...to, (frame) => (places ? buildItems(atlasOf(session.table), places, frame, chrome) : []));
};
