/** Messages to and from one frame: whose are read, the handshake, and the commands that wait for it. */
import { ENVELOPE_VERSION, NAMESPACE, readEnvelope, VERSIONS, type FromFrame, type FromHost } from '../protocol.ts';

/** What a page may learn from its frame, each with values of the types that it must have. */
const REPORTS: { readonly [Type in Exclude<keyof FromFrame, 'hello' | 'resize'>]: FromFrame[Type] } = {
  state: { state: '' },
  playback: { playing: false, at: '' },
  select: { id: '', title: '', date: '', url: '' },
  notice: { kind: 'correction', version: '', text: '' },
  error: { code: '', message: '' },
};

interface Listener {
  /** What the frame is told first. */
  readonly greet: () => Omit<FromHost['init'], 'version' | 'id'>;
  /** `ready`, `state`, `playback`, `select`, `notice`, `error`. */
  readonly tell: (type: string, detail: object) => void;
  readonly resize: (height: unknown) => void;
  /** Whether a version in common was found. */
  readonly agree: (found: boolean) => void;
}

interface Connection {
  readonly send: <Type extends keyof FromHost>(type: Type, payload: FromHost[Type]) => void;
  /** Reads a message of any window; what is not from this frame, or not by the rules, is passed over. */
  readonly read: (event: MessageEvent) => void;
  /** Asks the frame to say hello; does nothing once it has. */
  readonly ping: () => void;
  /** Another page comes into the frame: what waits, and what is still on its way, was for the one before. */
  readonly begin: () => void;
}

const randomId = (): string => {
  const numbers = window.crypto
    ? Array.from(window.crypto.getRandomValues(new Uint32Array(3)))
    : [Math.random() * 2e9, Math.random() * 2e9];
  return numbers.map((number) => Math.floor(number).toString(36)).join('');
};

/** Such a frame has no origin, whatever its address. */
const isOpaque = (frame: HTMLIFrameElement): boolean => {
  const sandbox = frame.getAttribute('sandbox');
  return sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(sandbox);
};

/** The origin of the frame's address: what its messages must come from and what ours go to. */
const originOf = (frame: HTMLIFrameElement): string =>
  isOpaque(frame) ? 'null' : new URL(frame.src, document.baseURI).origin;

/** Whether the frame still shows the empty page of its beginning, which could not read what is meant for the next. */
const isEmpty = (frame: HTMLIFrameElement): boolean => {
  try {
    return frame.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
};

/** The report with the fields that are known, or `null` when one has another type. */
function readReport(type: keyof typeof REPORTS, payload: Readonly<Record<string, unknown>>): object | null {
  const report: Record<string, unknown> = {};
  const model: Readonly<Record<string, unknown>> = Object.assign({}, REPORTS[type]);
  for (const key of Object.keys(model)) {
    if (typeof payload[key] !== typeof model[key]) return null;
    report[key] = payload[key];
  }
  // A page may make a link of it.
  if (type === 'select' && !/^https?:/i.test(String(report['url']))) report['url'] = '';
  return report;
}

export function connect(frame: HTMLIFrameElement, listener: Listener): Connection {
  /** The id of the last `init`, '' while there is none. */
  let id = '';
  /** Whether the frame has spoken with that id. */
  let isKnown = false;
  let queue: { readonly type: keyof FromHost; readonly payload: object }[] = [];

  const post = (type: keyof FromHost, payload: object): void => {
    const origin = originOf(frame);
    frame.contentWindow?.postMessage(
      { ns: NAMESPACE, v: ENVELOPE_VERSION, id, type, payload },
      origin === 'null' ? '*' : origin,
    );
  };

  const greet = ({ versions, app, caps }: Readonly<Record<string, unknown>>): void => {
    const common = VERSIONS.filter((version) => Array.isArray(versions) && versions.indexOf(version) >= 0);
    listener.agree(common.length > 0);
    if (common.length === 0) return;
    const version = Math.max.apply(null, common);
    // A frame may say hello again before it has heard us: that is no new page, and gets the same answer.
    const isNew = !id || isKnown;
    if (isNew) id = randomId();
    isKnown = false;
    post('init', Object.assign(listener.greet(), { version, id }));
    const waiting = queue;
    queue = [];
    for (const { type, payload } of waiting) post(type, payload);
    if (isNew)
      listener.tell('ready', {
        version,
        app: typeof app === 'string' ? app : '',
        caps: Array.isArray(caps) ? caps.filter((cap) => typeof cap === 'string') : [],
      });
  };

  return {
    send: (type, payload) => {
      // Of those that wait, the last of each kind is what counts.
      if (id) post(type, payload);
      else queue = queue.filter((waiting) => waiting.type !== type).concat({ type, payload });
    },
    read: (event) => {
      if (!event.source || event.source !== frame.contentWindow || event.origin !== originOf(frame)) return;
      const message = readEnvelope(event.data);
      if (!message) return;
      const { type, payload } = message;
      if (type === 'hello') return greet(payload);
      if (!id || message.id !== id) return;
      isKnown = true;
      if (type === 'resize') return listener.resize(payload['height']);
      if (!Object.prototype.hasOwnProperty.call(REPORTS, type)) return;
      const report = readReport(type as keyof typeof REPORTS, payload);
      if (report) listener.tell(type, report);
    },
    ping: () => {
      if (!id && !isEmpty(frame)) post('ping', {});
    },
    begin: () => {
      id = '';
      isKnown = false;
      queue = [];
    },
  };
}
