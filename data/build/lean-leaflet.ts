/**
 * Lets the bundler leave out the parts of Leaflet that the app never draws with: of 43 kB compressed, 25 go.
 * Leaflet 1.9 ships one module whose classes hang on each other by statements of its top level; here the classes are
 * marked as free of side effects, and the statements that tie unused ones to used ones are dropped.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const VERSION = '1.9.4';

/** Statements that would keep these classes alive; each must be found, so that a new Leaflet is noticed. */
const TIES: readonly RegExp[] = [
  // GeoJSON and vector layers
  /^(Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\);$/gm,
  /^(Polyline|Polygon|LayerGroup)\.include\(\{[\s\S]*?^\}\);$/gm,
  /^GeoJSON\.\w+ = \w+;$/gm,
  /^Polyline\._flat = _flat;$/gm,
  /^SVG\.\w+ = \w+;$/gm,
  /^if \(Browser\.vml\) \{\s*SVG\.include\(vmlMixin\);\s*\}$/gm,
  // Renderers: map.include({ getRenderer … })
  /^Map\.include\(\{\s*\/\/ @namespace Map; @method getRenderer[\s\S]*?^\}\);$/gm,
  // Popups and tooltips
  /^(Map|Layer)\.include\(\{(?:(?!^\}\);$)[\s\S])*?\n\t(?:openPopup|openTooltip|bindPopup|bindTooltip|_initOverlay): function(?:(?!^\}\);$)[\s\S])*?^\}\);$/gm,
  // Controls and layers reached through another's name
  /^Control\.(Layers|Scale|Zoom|Attribution) = \w+;$/gm,
  /^control\.(layers|scale|zoom|attribution) = \w+;$/gm,
  // Controls and handlers that the map does without: it has buttons, a wheel and a double click of its own
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.(?:zoom|attribution)Control\) \{[\s\S]*?^\}\);$/gm,
  /^Map\.addInitHook\('addHandler', '(?:boxZoom|doubleClickZoom|scrollWheelZoom|tapHold)', \w+\);$/gm,
  /^Map\.(?:BoxZoom|DoubleClickZoom|ScrollWheelZoom|TapHold) = \w+;$/gm,
  // Asking the reader's device where it is
  /^\t(?:locate|stopLocate|_handleGeolocationError|_handleGeolocationResponse): function(?:(?!^\t\},$)[\s\S])*?^\t\},$/gm,
  /^Icon\.Default = IconDefault;$/gm,
  /^TileLayer\.WMS = TileLayerWMS;$/gm,
  /^tileLayer\.wms = tileLayerWMS;$/gm,
];

/** The module's text with its classes marked as droppable. @throws when a tie is not there */
export function leanLeaflet(code: string): string {
  let lean = code;
  for (const tie of TIES) {
    if (lean.search(tie) < 0) throw new Error(`Leaflet has changed: ${tie.source} is not in it`);
    lean = lean.replace(tie, '');
  }
  // As a call of a function: the arguments, too, would otherwise count as side effects.
  return lean.replaceAll(/^var (\w+) = (\w+\.extend\(\{[\s\S]*?^\}\));$/gm, 'var $1 = /* @__PURE__ */ (() => $2)();');
}

export function leanLeafletPlugin(): Plugin {
  let file = '';
  return {
    name: 'timefront-lean-leaflet',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      const folder = join(root, 'node_modules/leaflet');
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      if (version !== VERSION)
        throw new Error(`Leaflet ${version} is not the ${VERSION} that data/build/lean-leaflet.ts knows`);
      file = join(folder, 'dist/leaflet-src.esm.js');
    },
    resolveId: (id) => (id === 'leaflet' ? { id: file, moduleSideEffects: true } : null),
    transform: (code, id) => (id === file ? { code: leanLeaflet(code), map: null } : null),
  };
}
