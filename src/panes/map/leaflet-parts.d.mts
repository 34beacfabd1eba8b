export { DomUtil, Layer, Map } from 'leaflet';
