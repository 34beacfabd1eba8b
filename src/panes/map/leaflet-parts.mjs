/**
 * The parts of Leaflet that the first view is drawn with, from Leaflet's own modules: a map, and a layer to paint on.
 */
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { Map } from 'leaflet/src/map/Map.js';

export { DomUtil, Layer, Map };
