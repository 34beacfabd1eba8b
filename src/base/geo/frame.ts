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
const MAX_LATITUDE = 85.05;
const EARTH_METRES = 40_075_016.7;

export const worldX = (lng: number): number => lng / 360 + 0.5;
export const worldY = (lat: number): number => {
  const sin = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
};
export const lngOf = (x: number): number => (x - 0.5) * 360;
export const latOf = (y: number): number => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
export const scaleOf = (zoom: number): number => WORLD_PIXELS * 2 ** zoom;

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

/** Bounds in degrees. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
/** CSS pixels at the pane's edges that a fit keeps clear of. */
export interface Paddings {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const MIN_ZOOM = 2;
export const MAX_ZOOM = 11;
const CLOSEST_FIT = 8;

/** The view that shows the whole box inside the paddings; a single point is shown from zoom 8. */
export const fitBox = (
  box: GeoBox,
  width: number,
  height: number,
  paddings: Paddings,
): { readonly lat: number; readonly lng: number; readonly zoom: number } => {
  const west = worldX(box.west);
  const east = worldX(box.east);
  const north = worldY(box.north);
  const south = worldY(box.south);
  const roomX = Math.max(40, width - paddings.left - paddings.right);
  const roomY = Math.max(40, height - paddings.top - paddings.bottom);
  const scale = Math.min(roomX / Math.max(east - west, 1e-9), roomY / Math.max(south - north, 1e-9));
  const zoom = Math.max(
    MIN_ZOOM,
    Math.min(east - west < 1e-4 ? CLOSEST_FIT : MAX_ZOOM, Math.log2(scale / WORLD_PIXELS)),
  );
  const pixels = scaleOf(zoom);
  const x = (west + east) / 2 + (paddings.right - paddings.left) / 2 / pixels;
  const y = (north + south) / 2 + (paddings.bottom - paddings.top) / 2 / pixels;
  return { lat: latOf(y), lng: lngOf(x), zoom };
};
