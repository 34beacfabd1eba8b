/**
 * WebKitGTK's MiniBrowser on a screen of its own (Xvfb), driven by WebDriver, a protocol of JSON over HTTP. The driver
 * tells nothing of the console; a browser without a driver writes it to its output, where `consoleOf` reads it.
 */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fontsFor } from '../fonts.ts';
import { SIZE, type Engine, type Scope, type Spot } from './engine.ts';

const HOMES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
const BROWSERS = HOMES.flatMap((home) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => `${home}/${name}/MiniBrowser`),
);
/** The window's own bar. */
const BAR = 38;
const SCREEN = { width: SIZE.width + 160, height: SIZE.height + 200 };

const inPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

interface Programs {
  readonly browser: string;
  readonly driver: string;
  readonly screen: string;
}
/** WEBKIT_PATH names a MiniBrowser ('' for none), else the system's; or what is missing. */
const findPrograms = ({ WEBKIT_PATH: given }: NodeJS.ProcessEnv = process.env): Programs | string => {
  const browser = (given === undefined ? BROWSERS : [given]).find((path) => existsSync(path));
  const [driver, screen] = [inPath('WebKitWebDriver'), inPath('Xvfb')];
  if (browser === undefined || driver === undefined)
    return 'there is no WebKitGTK with its driver on this machine (Debian: webkit2gtk-driver)';
  return screen === undefined
    ? 'WebKitGTK needs a screen, and there is no Xvfb on this machine'
    : { browser, driver, screen };
};

/** What has been started, ended in the opposite order. */
type Undo = (() => Promise<unknown>)[];

const start = (undo: Undo, path: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
  const child = spawn(path, args, options);
  const ended = once(child, 'exit');
  undo.push(async () => {
    child.kill();
    await ended;
  });
  return child;
};

/** A screen that nobody sees, by a number that is free. @returns the environment of those who draw on it */
const startScreen = async (undo: Undo, path: string): Promise<NodeJS.ProcessEnv> => {
  const { width, height } = SCREEN;
  const screen = start(undo, path, ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', `${width}x${height}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb does not start')));
  const [number] = (await Promise.race([once(screen.stdio[3]!, 'data'), ended])) as [Buffer];
  return {
    ...process.env,
    ...(await fontsFor(false)),
    DISPLAY: `:${number.toString().trim()}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // There is no graphics card: layers would be drawn by the processors, at a third of their time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    TZ: 'UTC',
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const startDriver = async (undo: Undo, { driver, browser }: Programs, env: NodeJS.ProcessEnv): Promise<Command> => {
  const port = await freePort();
  start(undo, driver, [`--port=${port}`], { stdio: 'ignore', env });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = (await response.json()) as { value: { message?: string } | null };
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- until it listens
    const isThere = await send('GET', '/status').then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (tries > 200) throw new Error('WebKitWebDriver does not start on this machine.');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(50);
  }
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  undo.push(() => send('DELETE', `/session/${sessionId}`));
  return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
};

const moveTo = ({ x, y }: Spot, duration = 0) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration,
});

/** What the page has complained of since this was first run in it, kept by the page itself. */
const listenInPage = (): readonly string[] => {
  const own = window as unknown as { complaints?: string[] };
  if (!own.complaints) {
    const heard: string[] = [];
    own.complaints = heard;
    addEventListener('error', ({ message }) => heard.push(`uncaught: ${message}`));
    addEventListener('unhandledrejection', ({ reason }) => heard.push(`unhandled: ${String(reason)}`));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      heard.push(`policy: ${violatedDirective} ${blockedURI}`),
    );
    const { error } = console;
    console.error = (...parts: unknown[]) => {
      heard.push(`console: ${parts.map(String).join(' ')}`);
      error.apply(console, parts);
    };
  }
  return own.complaints.splice(0);
};

/** Or why there is none. */
export const startWebKit = async (): Promise<Engine | string> => {
  const programs = findPrograms();
  if (typeof programs === 'string') return programs;
  const undo: Undo = [];
  const end = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    const command = await startDriver(undo, programs, await startScreen(undo, programs.screen));
    await command('POST', '/window/rect', { width: SIZE.width, height: SIZE.height + BAR });
    return { page: pageOf(command), end };
  } catch (error) {
    await end();
    throw error;
  }
};

const pageOf = (command: Command): Engine['page'] => {
  const act = (actions: readonly object[]): Promise<unknown> => command('POST', '/actions', { actions });
  const scopeOf = (frame: number | null): Scope => ({
    run: async (run, ...arg) => {
      const script = `const done = arguments[1];
        (async () => (${String(run)})(arguments[0]))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      if (frame !== null) await command('POST', '/frame', { id: frame });
      const given = (await command('POST', '/execute/async', { script, args: [arg[0] ?? null] })) as {
        value?: never;
        error?: string;
      };
      if (frame !== null) await command('POST', '/frame', { id: null });
      if (given.error !== undefined) throw new Error(given.error);
      return given.value as never;
    },
  });
  const page = scopeOf(null);
  // The driver turns the wheel by how much this differs from the time before.
  let wheeled = 0;
  return {
    ...page,
    frame: scopeOf(0),
    goto: async (address) => {
      await command('POST', '/url', { url: address });
      await page.run(listenInPage);
    },
    stroke: async ([first, ...others]) => {
      const path = others.flatMap((spot) => [moveTo(spot, 120)]);
      const actions = [moveTo(first), { type: 'pointerDown', button: 0 }, ...path, { type: 'pointerUp', button: 0 }];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    wheel: async ({ x, y }, deltaY) => {
      wheeled += deltaY;
      const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: wheeled };
      await act([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
    },
    ctrlWheel: 'the driver of WebKitGTK turns the wheel without the keys that are held',
    print: 'the driver of WebKitGTK has no command that prints',
    complaints: () => page.run(listenInPage),
  };
};

/** Errors that a WebKit without a driver writes to its console, until it has written these words; with them. */
export const consoleOf = async (address: string, last: string): Promise<readonly string[] | string> => {
  const programs = findPrograms();
  if (typeof programs === 'string') return programs;
  const undo: Undo = [];
  const home = await mkdtemp(join(tmpdir(), 'timefront-webkit-'));
  try {
    const env = { ...(await startScreen(undo, programs.screen)), HOME: home };
    const args = ['--enable-write-console-messages-to-stdout=true', address];
    // Which is its other output, after all.
    const browser = start(undo, programs.browser, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let said = '';
    browser.stderr!.on('data', (part: Buffer) => {
      said += part.toString();
    });
    for (let tries = 0; !said.includes(last) && tries < 600; tries += 1) await wait(100);
    return said.split('\n').filter((line) => / ERROR /.test(line) || line.includes(last));
  } finally {
    for (const step of undo.toReversed()) await step();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
};
