/** A site that changes while its pages are open: another build, other answers, other pages beside the app. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { writeWorker } from '../../src/build/offline.ts';
import { serveDist } from '../browser/server.ts';

/** Answers a path in its own way; false leaves it to the build. */
type Rule = (path: string, response: ServerResponse) => boolean;

interface ChangingSite {
  readonly url: string;
  /** Shows another built folder. */
  readonly show: (dist: string) => Promise<void>;
  readonly answer: (rule: Rule) => void;
  readonly close: () => Promise<void>;
}

export const changingSite = async (dist: string): Promise<ChangingSite> => {
  let served = await serveDist(dist);
  let rule: Rule = () => false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (rule(path.replace(/\?.*/, ''), response)) return;
    fetch(new URL(path, served.url), { headers: { 'accept-encoding': 'identity' } })
      .then(async (answer) => {
        const headers = Object.fromEntries(answer.headers);
        // Of the address that is asked, not of the one behind it.
        headers['content-security-policy'] = (headers['content-security-policy'] ?? '').replaceAll(
          new URL(served.url).origin,
          `http://${request.headers.host}`,
        );
        response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: async (next) => {
      await served.close();
      served = await serveDist(next);
    },
    answer: (next) => {
      rule = next;
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await served.close();
    },
  };
};

const TEXT = /\.(js|css|html|json)$/;

/** The next build: the same app with every hashed file under another name, and a service worker for it. */
export const nextBuild = async (
  dist: string,
): Promise<{ readonly dist: string; readonly remove: () => Promise<void> }> => {
  const next = await mkdtemp(join(tmpdir(), 'next-'));
  await cp(dist, next, { recursive: true });
  const files = (await readdir(next, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = new Map(
    files.flatMap((file) => {
      const [, start, hash, end] = /^(.+-)([\w-]{8})(\.\w+)$/.exec(basename(file)) ?? [];
      return start !== undefined && dirname(file).endsWith('assets')
        ? [
            [
              basename(file),
              `${start}${Buffer.from(hash ?? '')
                .reverse()
                .toString()}${end}`,
            ] as const,
          ]
        : [];
    }),
  );
  const all = new RegExp([...names.keys()].map((name) => name.replaceAll(/[.+]/g, '\\$&')).join('|'), 'g');
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- few at a time
    if (TEXT.test(file))
      await writeFile(
        file,
        (await readFile(file, 'utf8')).replaceAll(all, (name) => names.get(name) ?? name),
      );
    const name = names.get(basename(file));
    // oxlint-disable-next-line no-await-in-loop
    if (name !== undefined) await rename(file, join(dirname(file), name));
  }
  await writeWorker(next, 'src/share/offline/service-worker.ts', process.cwd());
  return { dist: next, remove: () => rm(next, { recursive: true, force: true }) };
};
