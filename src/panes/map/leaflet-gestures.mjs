/** Leaflet's drag, pinch and keys, which the app adds to its map right after the first picture. */
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';

/** By the names under which a map has them. */
export const HANDLERS = { dragging: Drag, touchZoom: TouchZoom, keyboard: Keyboard };
