/** The modules of Leaflet that the app uses: the map, a layer to paint on, drag, pinch and keyboard. */
import * as DomUtil from 'leaflet/src/dom/DomUtil.js';
import { Layer } from 'leaflet/src/layer/Layer.js';
import { Map } from 'leaflet/src/map/Map.js';
// Imported for their effect: these handlers register themselves with the map.
import 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

Map.Keyboard = Keyboard;

export { DomUtil, Layer, Map };
