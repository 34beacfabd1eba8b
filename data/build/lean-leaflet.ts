/**
 * Replaces Leaflet and react-leaflet by the modules of them that the app uses: their entry files can't be tree-shaken.
 * An import that is missing there stops the build; add it to `leaflet-parts.mjs`. Tests use the whole packages.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const moduleOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Package → the module that replaces it. */
const PARTS: Readonly<Record<string, string>> = {
  leaflet: moduleOf('leaflet-parts.mjs'),
  'react-leaflet': moduleOf('../../node_modules/react-leaflet/lib/MapContainer.js'),
  '@react-leaflet/core': moduleOf('../../node_modules/@react-leaflet/core/lib/context.js'),
};

export const leanLeafletPlugin = (): Plugin => ({
  name: 'timefront-lean-leaflet',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => {
    const part = Object.hasOwn(PARTS, id) ? PARTS[id] : undefined;
    return part === undefined ? null : { id: part, moduleSideEffects: id === 'leaflet' };
  },
});
