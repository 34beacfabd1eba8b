/** The map's frame: web-mercator arithmetic between degrees, world units (0..1, y down) and CSS pixels of the pane. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** CSS pixels of the whole world's width at this zoom. */
  readonly scale: number;
  /** World pixels of the pane's upper left corner: x = worldX * scale - originX. */
  readonly originX: number;
  readonly originY: number;
}

const WORLD_PIXELS = 256;
/** The map ends here, north and south. */
export const MAX_LATITUDE = 85;
/** What is farther toward a pole is drawn on the map's edge. */
const EDGE_LATITUDE = 85.05;
const EARTH_METRES = 40_075_016.7;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
export const isOnMap = (lat: number): boolean => Math.abs(lat) <= MAX_LATITUDE;

export const worldX = (lng: number): number => lng / 360 + 0.5;
export const worldY = (lat: number): number => {
  const sin = Math.sin((clamp(lat, EDGE_LATITUDE) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
};
export const lngOf = (x: number): number => (x - 0.5) * 360;
export const latOf = (y: number): number => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
export const scaleOf = (zoom: number): number => WORLD_PIXELS * 2 ** zoom;

/** Degrees within ±180. */
export const wrapLng = (lng: number): number => lng - 360 * Math.round(lng / 360);

/** `x` by whole turns of the globe (world units), so that it comes nearest to `to`: the shorter way round. */
export const turnToward = (x: number, to: number): number => x + Math.round(to - x);

/** The frame whose middle is (lat, lng). */
export const frameAround = (lat: number, lng: number, zoom: number, width: number, height: number): MapFrame => {
  const scale = scaleOf(zoom);
  return {
    width,
    height,
    zoom,
    scale,
    originX: worldX(lng) * scale - width / 2,
    originY: worldY(lat) * scale - height / 2,
  };
};

/** World x of the pane's middle. */
export const middleOf = ({ originX, width, scale }: MapFrame): number => (originX + width / 2) / scale;

/** Pane pixels of a world x: of all turns of the globe the one nearest to the pane's middle. */
export const paneX = (x: number, frame: MapFrame): number =>
  turnToward(x, middleOf(frame)) * frame.scale - frame.originX;
export const paneY = (y: number, { scale, originY }: MapFrame): number => y * scale - originY;

/** CSS pixels that `metres` take at the world height `y`. */
export const pixelsOf = (metres: number, y: number, frame: MapFrame): number =>
  (metres / (EARTH_METRES * Math.cos((latOf(y) * Math.PI) / 180))) * frame.scale;

export const overlaps = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

export const isInside = (rect: Rect, frame: MapFrame, margin: number): boolean =>
  rect.x >= margin &&
  rect.y >= margin &&
  rect.x + rect.width <= frame.width - margin &&
  rect.y + rect.height <= frame.height - margin;

/** Bounds in degrees; one that crosses 180° has an east beyond it, or west of its west. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The least box around all of these (world units), the shorter way round the globe; null of none. */
export const boxAround = (rects: readonly Rect[]): GeoBox | null => {
  if (rects.length === 0) return null;
  const spans = rects.map((rect) => ({ ...rect, x: rect.x - Math.floor(rect.x) })).sort((a, b) => a.x - b.x);
  let [reach, north, south, west, gap] = [-1, Infinity, -Infinity, 0, 0];
  for (const { x, y, width, height } of spans) {
    reach = Math.max(reach, x + width - 1);
    north = Math.min(north, y);
    south = Math.max(south, y + height);
  }
  // The widest stretch without any of them is what the box leaves out.
  for (const { x, width } of spans) {
    if (x - reach > gap) [west, gap] = [x, x - reach];
    reach = Math.max(reach, x + width);
  }
  // Rounding may leave a point a width below nothing, which would read as all the way round.
  return { west: lngOf(west), east: lngOf(west + Math.max(0, 1 - gap)), north: latOf(north), south: latOf(south) };
};

/** A box in world units; its west may be more than its east. */
export const rectOf = ({ west, south, east, north }: GeoBox): Rect => {
  const [x, y] = [worldX(west), worldY(north)];
  return { x, y, width: worldX(east) - x + (east < west ? 1 : 0), height: worldY(south) - y };
};

/** CSS pixels at the pane's edges that a fit keeps clear of. */
export interface Paddings {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Of `bottom`, what is covered: nothing in sight of a fit lies there, and be its top out of the pane. */
  readonly foot?: number;
}

export const MAX_ZOOM = 11;
const CLOSEST_FIT = 8;

/** A pane at most so many times as wide as it is high shows both poles at once. */
const MAX_TURNS = 2;

/**
 * The zoom at which the world fits the pane whole: farther out it would be in sight twice over. In a pane wider than
 * high its sides are; in one that is very wide the poles are out of sight.
 */
export const minZoomOf = (width: number, height: number): number =>
  Math.log2(Math.max(1, Math.min(width, Math.max(height, width / MAX_TURNS))) / WORLD_PIXELS);

/**
 * The view that shows the whole box inside the paddings, as far as the least zoom allows; a single point is shown
 * from zoom 8.
 */
export const fitBox = (
  box: GeoBox,
  width: number,
  height: number,
  paddings: Paddings,
): { readonly lat: number; readonly lng: number; readonly zoom: number } => {
  const { x: west, y: north, width: boxWidth, height: boxHeight } = rectOf(box);
  const roomX = Math.max(40, width - paddings.left - paddings.right);
  const roomY = Math.max(40, height - paddings.top - paddings.bottom);
  const scale = Math.min(roomX / Math.max(boxWidth, 1e-9), roomY / Math.max(boxHeight, 1e-9));
  const zoom = Math.max(
    minZoomOf(width, height),
    Math.min(boxWidth < 1e-4 ? CLOSEST_FIT : MAX_ZOOM, Math.log2(scale / WORLD_PIXELS)),
  );
  const pixels = scaleOf(zoom);
  // Clear of what covers the edges, but never out of the pane.
  const aside = (by: number, room: number): number => clamp(by / 2, Math.max(0, room / 2)) / pixels;
  const x = west + boxWidth / 2 + aside(paddings.right - paddings.left, width - boxWidth * pixels);
  const lift = aside(paddings.bottom - paddings.top, height - boxHeight * pixels);
  // Of a box that is too high even at the least zoom.
  const below = (height - boxHeight * pixels) / 2 + lift * pixels;
  const under = below < 0 ? 0 : Math.max(0, (paddings.foot ?? 0) - below);
  const y = north + boxHeight / 2 + lift + under / pixels;
  return { lat: latOf(y), lng: wrapLng(lngOf(x)), zoom };
};
