// `node data/datasets/place-geometry.mjs` copies the outlines of regions from the basemap's build into the datasets
// that name them, so that an outline on the map and the oblast line under it are the same line, and writes the files
// canonically.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const OUTLINES = { 'kharkiv-oblast': 'UA-63', 'belgorod-oblast': 'RU-BEL' };
const DATASETS = ['kharkiv-may-2024.json'];

const here = (name) => new URL(name, import.meta.url);
const areas = new Map(
  JSON.parse(readFileSync(here('../basemap/out/areas.geojson'), 'utf8')).features.map((area) => [
    area.properties.id,
    area.geometry,
  ]),
);
const { module } = await runnerImport(fileURLToPath(here('../../src/events/format/write.ts')));

for (const name of DATASETS) {
  const dataset = JSON.parse(readFileSync(here(name), 'utf8'));
  const places = dataset.places.map((place) => {
    const outline = OUTLINES[place.id];
    if (!outline) return place;
    const geometry = areas.get(outline);
    if (!geometry) throw new Error(`the basemap has no area ${outline} for ${place.id}`);
    return { ...place, geometry };
  });
  writeFileSync(here(name), module.writeDataset({ ...dataset, places }));
}
