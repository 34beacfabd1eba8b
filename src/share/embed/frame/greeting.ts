/** The frame's half of the handshake: says hello until the host answers, and from then on obeys that host alone. */
import { ENVELOPE_VERSION, NAMESPACE, readEnvelope, VERSIONS, type FromFrame } from '../protocol.ts';
import type { FramePage } from './frame-page.ts';

const FIRST_MS = 100;
const GROWTH = 1.4;
const MAX_MS = 2000;
/** Half a minute or so; a host script that comes later says `ping`. */
const MAX_HELLOS = 24;

interface Greeted {
  /** Says something to the host; before it has answered nobody would understand. */
  readonly say: <Type extends keyof FromFrame>(type: Type, payload: FromFrame[Type]) => void;
  readonly isConnected: () => boolean;
  readonly close: () => void;
}

interface Listener {
  readonly app: string;
  readonly caps: readonly string[];
  /** The host has answered; again, where it began anew. */
  readonly onInit: (payload: Readonly<Record<string, unknown>>) => void;
  /**
   * A busy host has answered several hellos with the same: what it asked for is done, and must not undo what came
   * since.
   */
  readonly onInitAgain: () => void;
  readonly onCommand: (type: string, payload: Readonly<Record<string, unknown>>) => void;
  /** Nobody has answered, and hello is said once more. */
  readonly onUnheard: () => void;
}

/** A sandboxed host has no origin that could be named. */
const targetOf = (origin: string): string => (origin === 'null' || origin === '' ? '*' : origin);

export const greet = (page: FramePage, { app, caps, onInit, onInitAgain, onCommand, onUnheard }: Listener): Greeted => {
  let host: { readonly origin: string; readonly id: string; readonly wish: string } | null = null;
  /** The first origin that answered; no other is listened to while the page lives. */
  let pinned: string | null = null;
  let hellos = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = <Type extends keyof FromFrame>(type: Type, payload: FromFrame[Type], id: string, origin: string): void =>
    page.post({ ns: NAMESPACE, v: ENVELOPE_VERSION, id, type, payload }, origin);
  const hello = (): void => {
    send('hello', { versions: VERSIONS, app, caps }, '', pinned === null ? '*' : targetOf(pinned));
    hellos += 1;
    if (host === null && hellos < MAX_HELLOS)
      timer = setTimeout(
        () => {
          if (host !== null) return;
          hello();
          onUnheard();
        },
        Math.min(MAX_MS, FIRST_MS * GROWTH ** hellos),
      );
  };
  const start = (): void => {
    clearTimeout(timer);
    hellos = 0;
    hello();
  };
  const init = (payload: Readonly<Record<string, unknown>>, origin: string): void => {
    const { id, version, state, theme, lang } = payload;
    if (typeof id !== 'string' || id === '' || id.length > 200) return;
    if (!VERSIONS.some((known) => known === version)) {
      send(
        'error',
        { code: 'unsupported-version', message: `init.version must be one of ${VERSIONS.join(', ')}` },
        id,
        targetOf(origin),
      );
      return;
    }
    const wish = JSON.stringify([state, theme, lang].filter((each) => typeof each === 'string'));
    const isAgain = host?.id === id && host.wish === wish;
    pinned = origin;
    host = { origin, id, wish };
    clearTimeout(timer);
    if (isAgain) onInitAgain();
    else onInit(payload);
  };
  const stop = page.onMessage(({ data, origin, isParent }) => {
    if (!isParent || (pinned !== null && origin !== pinned)) return;
    const envelope = readEnvelope(data);
    if (!envelope) return;
    if (envelope.type === 'ping') start();
    else if (envelope.type === 'init') init(envelope.payload, origin);
    else if (host !== null && envelope.id === host.id) onCommand(envelope.type, envelope.payload);
  });
  start();
  return {
    say: (type, payload) => {
      if (host) send(type, payload, host.id, targetOf(host.origin));
    },
    isConnected: () => host !== null,
    close: () => {
      clearTimeout(timer);
      stop();
    },
  };
};
