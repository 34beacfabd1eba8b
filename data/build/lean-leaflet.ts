/**
 * Gives the build the modules of Leaflet and react-leaflet that the app draws with, instead of the whole packages, whose
 * parts hang on each other. A part that is missing stops the build: it is added to `leaflet-parts.mjs`. Tests use the whole.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const moduleOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Package → the module that stands for it. */
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
