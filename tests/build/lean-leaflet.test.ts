/** The build's leaner Leaflet. */
import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { leanLeaflet } from '../../data/build/lean-leaflet.ts';

const leaflet = readFileSync(new URL('../../node_modules/leaflet/dist/leaflet-src.esm.js', import.meta.url), 'utf8');

test('what ties unused classes to used ones is gone, what the map needs stays', () => {
  const lean = leanLeaflet(leaflet);
  expect(() => parseAst(lean)).not.toThrow();
  expect(lean).not.toMatch(/^\s*openPopup: function/m);
  for (const part of ['_addLayers', 'hasLayer', 'addControl', '_initControlPos', 'flyTo', 'fitBounds'])
    expect(lean).toContain(`${part}: function`);
  expect(lean.match(/^var \w+ = \/\* @__PURE__ \*\/ \(\(\) => \w+\.extend/gm)?.length).toBeGreaterThan(35);
});

test('a Leaflet that is built otherwise is noticed', () => {
  expect(() => leanLeaflet(leaflet.replace('Icon.Default = IconDefault;', ''))).toThrow(/Leaflet has changed/);
});
