/**
 * A Firefox without a window, where this machine has one, driven by Marionette: its own protocol of JSON over TCP, which
 * needs no driver and no package. Playwright drives only Firefoxes of its own making.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SYSTEM = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** FIREFOX_PATH ('' for none), else the system's; undefined where it is not there. */
export const findFirefox = ({ FIREFOX_PATH: given }: NodeJS.ProcessEnv = process.env): string | undefined =>
  (given === undefined ? SYSTEM : [given]).find((path) => existsSync(path));

/** A port of its own choice, and no calls home. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

type Command = (name: string, parameters?: object) => Promise<{ readonly value?: unknown }>;

/** Messages are `<length>:[0, id, command, parameters]` there and `<length>:[1, id, error, result]` back. */
const speak = (socket: Socket): Command => {
  const waiting: { resolve: (result: { value?: unknown }) => void; reject: (error: Error) => void }[] = [];
  let heard = Buffer.alloc(0);
  const take = (): string | null => {
    const colon = heard.indexOf(':');
    const end = colon + 1 + Number(heard.subarray(0, Math.max(0, colon)));
    if (colon < 0 || heard.length < end) return null;
    const text = heard.subarray(colon + 1, end).toString();
    heard = heard.subarray(end);
    return text;
  };
  socket.on('data', (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    for (let text = take(); text !== null; text = take()) {
      const message: unknown = JSON.parse(text);
      if (!Array.isArray(message)) continue; // its greeting
      const [, id, error, result] = message as [number, number, { message: string } | null, { value?: unknown }];
      if (error) waiting[id]?.reject(new Error(error.message));
      else waiting[id]?.resolve(result);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting) reject(new Error('Firefox has hung up.'));
  });
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify([0, waiting.push({ resolve, reject }) - 1, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
};

export interface Firefox {
  readonly open: (address: string) => Promise<void>;
  /** Scripts run in the page's first frame. */
  readonly inFrame: () => Promise<void>;
  readonly inPage: () => Promise<void>;
  /** What the body of a function returns there. */
  readonly run: (script: string) => Promise<unknown>;
  /** As a PDF, on A4 unless the page says another sheet. */
  readonly print: () => Promise<Buffer>;
}

const startIn = async (profile: string, process: ChildProcess): Promise<Socket> => {
  for (;;) {
    if (process.exitCode !== null) throw new Error('Firefox does not start on this machine.');
    // oxlint-disable-next-line no-await-in-loop -- until it has told its port
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port !== '') return connect(Number(port), '127.0.0.1');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(50);
  }
};

/** Starts it with a profile of its own, and ends it. @param path as `findFirefox` has it */
export const withFirefox = async (path: string, run: (firefox: Firefox) => Promise<void>): Promise<void> => {
  const profile = await mkdtemp(join(tmpdir(), 'timefront-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(path, ['--headless', '--no-remote', '--marionette', '--profile', profile], { stdio: 'ignore' });
  const ended = once(process, 'exit');
  try {
    const socket = await startIn(profile, process);
    const command = speak(socket);
    await command('WebDriver:NewSession');
    await run({
      open: async (url) => void (await command('WebDriver:Navigate', { url })),
      inFrame: async () => void (await command('WebDriver:SwitchToFrame', { id: 0 })),
      inPage: async () => void (await command('WebDriver:SwitchToFrame', { id: null })),
      run: async (script) => (await command('WebDriver:ExecuteScript', { script, args: [] })).value,
      print: async () => {
        const sheet = { width: 21, height: 29.7 };
        const { value } = await command('WebDriver:Print', { background: true, shrinkToFit: false, page: sheet });
        return Buffer.from(String(value), 'base64');
      },
    });
    socket.destroy();
  } finally {
    process.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};
