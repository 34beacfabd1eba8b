/** The build's leaner Leaflet: what the app asks of the package is in the parts. */
import { expect, test } from 'vitest';
import { HANDLERS } from 'leaflet/gestures';
import { DomUtil, Layer, Map as LeafletMap } from '../../src/panes/map/leaflet-parts.mjs';
import { addHandlers } from '../../src/panes/map/map-gestures.ts';

test('a map of the parts can be dragged, pinched and driven by keys, and takes a layer', () => {
  const map = new LeafletMap(document.createElement('div'), { attributionControl: false, zoomControl: false });
  addHandlers(map);
  for (const handler of [map.dragging, map.touchZoom, map.keyboard]) expect(handler.enabled()).toBe(true);
  expect(HANDLERS.keyboard.prototype).toHaveProperty('_onMouseDown');
  const added: unknown[] = [];
  class Probe extends Layer {
    override onAdd(on: LeafletMap): this {
      added.push(on);
      return this;
    }
    override onRemove(): this {
      return this;
    }
  }
  map.setView([0, 0], 3).addLayer(new Probe());
  expect(added).toEqual([map]);
  expect(DomUtil.setPosition).toBeTypeOf('function');
  map.remove();
});

test('a map of the parts has no controls, popups or handlers that the app does without', () => {
  for (const part of ['openPopup', 'addControl', 'getRenderer']) expect(LeafletMap.prototype).not.toHaveProperty(part);
  expect(LeafletMap).not.toHaveProperty('ScrollWheelZoom');
});
