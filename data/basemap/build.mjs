/**
 * Builds the basemap: `node data/basemap/build.mjs [--sources <dir>]`.
 *
 * Installs the pinned sources into <dir> when they are missing (default: node_modules/.cache/basemap, outside of git),
 * writes everything under `data/basemap/out/`, and a manifest with the SHA-256 of each input and output.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { REGION_BOX } from './borders.mjs';
import { buildLabels } from './labels.mjs';
import { addLines } from './lines.mjs';
import { buildRegion, pickAreas } from './region.mjs';
import { installSources, openSources, sha256 } from './sources.mjs';
import { buildWorld, isDisputed, WORLD_BOX } from './world.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, 'out');

function sourcesDir() {
  const at = process.argv.indexOf('--sources');
  return at > 0 ? resolve(process.argv[at + 1]) : join(HERE, '../../node_modules/.cache/basemap');
}

async function build(sources) {
  const topojson = sources.library('topojson-client');
  const { feature } = topojson;
  const region = await buildRegion(sources);
  const world = await buildWorld(sources);
  const labels = buildLabels(sources, {
    oblasts: feature(region, region.objects.units).features,
    world: feature(world, world.objects.countries).features,
  });
  return {
    'region.topo.json': addLines(topojson, region, REGION_BOX),
    'world.topo.json': addLines(topojson, world, WORLD_BOX, isDisputed),
    'labels-near.json': labels.near,
    'labels-far.json': labels.far,
    'areas.geojson': pickAreas(sources, region),
  };
}

function countOf(content) {
  if (content.objects !== undefined) {
    return Object.fromEntries(
      Object.entries(content.objects).map(([name, { geometries, arcs }]) => [name, (geometries ?? arcs).length]),
    );
  }
  if (content.rows !== undefined) return { labels: content.rows.length };
  return Object.fromEntries(
    content.features.map((f) => [f.id, f.geometry.coordinates.flat(f.geometry.type === 'Polygon' ? 1 : 2).length]),
  );
}

function write(files, hashes) {
  mkdirSync(OUT, { recursive: true });
  const outputs = {};
  for (const [name, content] of Object.entries(files)) {
    const text = `${JSON.stringify(content)}\n`;
    writeFileSync(join(OUT, name), text);
    outputs[name] = {
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text, { level: 9 }).length,
      counts: countOf(content),
    };
    console.log(name, outputs[name].bytes, 'bytes,', outputs[name].gzip, 'gzip');
  }
  writeFileSync(join(OUT, 'manifest.json'), `${JSON.stringify({ inputs: hashes, outputs }, null, 2)}\n`);
}

const dir = sourcesDir();
installSources(dir);
const sources = openSources(dir);
write(await build(sources), sources.hashes());
