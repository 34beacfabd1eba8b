/** The parts of Leaflet that the app draws with, from Leaflet's own modules: a map, a layer to paint on, drag, pinch and keys. */
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { Map } from 'leaflet/src/map/Map.js';
// Handlers add themselves to the map.
import 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

Map.Keyboard = Keyboard;

export { DomUtil, Layer, Map };
