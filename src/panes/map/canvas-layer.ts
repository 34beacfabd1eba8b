/** A Leaflet layer that is one canvas over the whole pane, painted through the frame loop at every move and zoom. */
import { DomUtil, Layer, type LeafletEvent, type Map as LeafletMap } from 'leaflet';
import { frameLoop } from '../../base/frame-loop.ts';
import { prepareCanvas } from '../../base/paint/paint-canvas.ts';
import { scaleOf, type MapFrame } from '../../base/geo/frame.ts';

/**
 * The frame that a Leaflet map shows now; however often it has been moved round the globe, its middle is within ±180°.
 */
export const readFrame = (map: LeafletMap): MapFrame => {
  const { x: width, y: height } = map.getSize();
  const zoom = map.getZoom();
  const scale = scaleOf(zoom);
  const { x: originX = 0, y: originY = 0 } = map.getPixelBounds().min ?? {};
  return { width, height, zoom, scale, originX: originX - scale * Math.floor((originX + width / 2) / scale), originY };
};

type PaintFrame = (ctx: CanvasRenderingContext2D, frame: MapFrame) => void;

export class CanvasLayer extends Layer {
  readonly #canvas: HTMLCanvasElement;
  readonly #paint: PaintFrame;

  constructor(className: string, paint: PaintFrame) {
    super({ pane: 'overlayPane' });
    this.#paint = paint;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = className;
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: LeafletMap): this {
    this.getPane()?.append(this.#canvas);
    if (map.getSize().x > 0) this.redraw();
    return this;
  }

  override onRemove(): this {
    frameLoop.cancel(this.#paintNow);
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Record<string, (event: LeafletEvent) => void> {
    const redraw = (): void => this.redraw();
    return { viewreset: redraw, move: redraw, zoom: redraw, moveend: redraw, zoomend: redraw, resize: redraw };
  }

  /** Asks for a painting before the next frame. */
  redraw(): void {
    frameLoop.request(this.#paintNow);
  }

  readonly #paintNow = (): void => {
    const map = this._map as LeafletMap | null;
    if (!map) return;
    const frame = readFrame(map);
    if (frame.width === 0 || frame.height === 0) return;
    const ctx = prepareCanvas(this.#canvas, frame.width, frame.height);
    if (!ctx) return;
    this.#canvas.style.width = `${frame.width}px`;
    this.#canvas.style.height = `${frame.height}px`;
    DomUtil.setPosition(this.#canvas, map.containerPointToLayerPoint([0, 0]));
    this.#paint(ctx, frame);
  };
}
