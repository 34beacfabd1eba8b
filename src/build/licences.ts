/** Writes `licences.txt` into the build: the licences of all shipped code, and the credits of map data and fonts. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Dependencies of the command line tools of a dependency alone, in no shipped file. */
const NOT_SHIPPED = new Set(['commander', 'iconv-lite', 'rw', 'safer-buffer']);

const DATA = `Map data
- Borders, lakes and land of the region, and disputed lines of the world at low zooms: © OpenStreetMap contributors, Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). The bundled map files are derivative databases and stand under the same licence.
- The world in detail (cells/): coasts, borders, what is disputed and some lakes © OpenStreetMap contributors, Open Database License 1.0; the cells are a derivative database and stand under the same licence. Most lakes: GSHHG (Wessel and Smith, https://www.soest.hawaii.edu/pwessel/gshhg/), GNU Lesser General Public License 3 (https://www.gnu.org/licenses/lgpl-3.0.html). The Golan's edge: world-countries, Open Database License 1.0.
- Coasts of the region, rivers, first-level lines and all else of the world at low zooms: Natural Earth (https://www.naturalearthdata.com), public domain.
- Place names: GeoNames (https://www.geonames.org), Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/). Names of countries, first-level units and cities of time zones: Unicode CLDR, Unicode License 3 (https://www.unicode.org/license.txt).
Boundaries imply no endorsement.`;

const FONTS = `Pictures
The pictures of datasets (s/*/*.png) are set in Noto Sans and Noto Sans Symbols 2, © The Noto Project Authors (https://github.com/notofonts), SIL Open Font License 1.1 (https://openfontlicense.org). No font file is part of this site.`;

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const licenceTextOf = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(the package brings no text of its licence)';
};

/** The app's dependencies and theirs: folder → name. A nested copy is taken before the one at the top. */
function findShipped(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (name: string, from: string): void => {
    if (NOT_SHIPPED.has(name)) return;
    const folder = [join(from, 'node_modules', name), join(root, 'node_modules', name)].find((path) =>
      existsSync(path),
    );
    if (!folder || found.has(folder)) return;
    found.set(folder, name);
    for (const next of Object.keys(readManifest(folder).dependencies ?? {})) visit(next, folder);
  };
  for (const name of Object.keys(readManifest(root).dependencies ?? {})) visit(name, root);
  return found;
}

/** The text of `licences.txt`; packages with identical licence texts share one. */
function writeLicences(root: string): string {
  const byText = new Map<string, string[]>();
  for (const [folder, name] of [...findShipped(root)].toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const { version, license = 'see text' } = readManifest(folder);
    const text = licenceTextOf(folder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const rule = '-'.repeat(72);
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`Timefront\n\n${own}`, DATA, FONTS, ...parts].join(`\n\n${rule}\n`).concat('\n');
}

export function licences(): Plugin {
  let root = '';
  return {
    name: 'timefront-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: writeLicences(root) });
    },
  };
}
