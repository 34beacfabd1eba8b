/**
 * Replaces Leaflet and react-leaflet by the modules of them that the app uses: their entry files can't be tree-shaken.
 * An import that is missing there stops the build; add it to `leaflet-parts.mjs` of `panes/map`. Tests use the whole
 * packages. Of Leaflet's own modules those that work around older browsers are `leaflet-browser.mjs` there.
 * `leaflet/gestures` is ours everywhere: handlers that come after the first picture.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const moduleOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Package → the module that replaces it. */
const PARTS: Readonly<Record<string, string>> = {
  leaflet: moduleOf('../panes/map/leaflet-parts.mjs'),
  'react-leaflet': moduleOf('../../node_modules/react-leaflet/lib/MapContainer.js'),
  '@react-leaflet/core': moduleOf('../../node_modules/@react-leaflet/core/lib/context.js'),
};

const BROWSER = moduleOf('../panes/map/leaflet-browser.mjs');
const OF_OLDER_BROWSERS = /\/(?:Browser|DomEvent\.Pointer|DomEvent\.DoubleTap)$/;
const isLeaflet = (module: string | undefined): boolean => module !== undefined && module.includes('/leaflet/src/');

const GESTURES = moduleOf('../panes/map/leaflet-gestures.mjs');

export const leanLeafletPlugin = (): Plugin => {
  let isBuild = false;
  return {
    name: 'timefront-lean-leaflet',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id, importer) => {
      if (id === 'leaflet/gestures') return GESTURES;
      if (isBuild && OF_OLDER_BROWSERS.test(id) && isLeaflet(importer)) return BROWSER;
      const part = isBuild && Object.hasOwn(PARTS, id) ? PARTS[id] : undefined;
      return part === undefined ? null : { id: part, moduleSideEffects: id === 'leaflet' };
    },
  };
};
