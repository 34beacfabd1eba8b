/** One embedded frame and what its page can do with it. */
import type { FromHost, Theme } from '../protocol.ts';
import { connect } from './connection.ts';
import { createHeightKeeper } from './height-keeper.ts';
import { makeFrame, nameOf, optionOf, schemeOf } from './make-frame.ts';
import { bindHash } from './page-hash.ts';
import { frameAddress, viewOf } from './queries.ts';
import { standIn } from './stand-in.ts';
import { followSteps } from './steps.ts';
import { joinClock, type Clock } from './sync.ts';
import { watchAddress, watchOptions, type Option } from './watch-options.ts';

/** What `Timefront.attach` gives; its meaning never changes. Commands before the frame has answered wait for it. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  readonly play: () => void;
  readonly pause: () => void;
  /** A date or date-time as in links: `2024-05-14`. */
  readonly seek: (at: string) => void;
  /** An event's id, '' for none. */
  readonly select: (id: string) => void;
  /** A whole view: a query string as in links. */
  readonly setState: (query: string) => void;
  readonly theme: (name: Theme) => void;
  /** `ready`, `state`, `playback`, `select`, `notice`, `error`; gives the function that ends it. */
  readonly on: (type: string, listener: (detail: unknown) => void) => () => void;
  /** Ends it all; a frame that was made goes, and what stood in its place is back. */
  readonly destroy: () => void;
}

type Greeting = { -readonly [Key in 'state' | 'theme' | 'lang' | 'width']?: FromHost['init'][Key] };

const warn = (text: string): void => {
  // oxlint-disable-next-line no-console -- who pastes a snippet looks there
  console.warn(`Timefront: ${text}`);
};

const embeds = new WeakMap<Element, Embed>();
export const embedOf = (element: Element): Embed | undefined => embeds.get(element);

const readers: ((event: MessageEvent) => void)[] = [];
/** One listener of the window for all frames. */
export const readMessage = (event: MessageEvent): void => readers.slice().forEach((read) => read(event));

/** Those that stand in a page: each looks after itself when something has come or gone. */
const tenders: (() => void)[] = [];
export const tendEmbeds = (): void => tenders.slice().forEach((tend) => tend());

const isFrame = (element: Element): element is HTMLIFrameElement => element.tagName === 'IFRAME';
const addressIn = (element: Element): string | null =>
  isFrame(element) ? element.getAttribute('src') : optionOf(element, 'src');

/** What was of no use as an address, of each element that has been looked at: it is said once. */
const refused = new WeakMap<Element, string | null>();
/** Those that their page has ended by itself. */
const ended = new WeakSet<Element>();
/** Whether it is not there yet, and nobody has decided against it. */
export const isAwaited = (element: Element): boolean =>
  !embeds.has(element) && !ended.has(element) && (!refused.has(element) || refused.get(element) !== addressIn(element));

/** A page that takes the frame out each time would go on for ever. */
const MAX_RETURNS = 8;

/**
 * Puts a frame into the element, or takes the one that it is; `null`, and a word in the console, when its address is of
 * no use.
 */
export function embed(element: Element): Embed | null {
  const known = embeds.get(element);
  if (known) return known;
  const isAdopted = isFrame(element);
  const option = (name: Option): string | null => optionOf(element, name);
  const wishOf = (state: string | null): string | null => {
    const source = addressIn(element) || '';
    const address =
      source && frameAddress(source, document.baseURI, { state, theme: option('theme'), lang: option('lang') });
    if (address) return address;
    refused.set(element, addressIn(element));
    warn(`"${source}" is no address of a frame.`);
    return null;
  };
  if (!wishOf(null)) return null;
  ended.delete(element);

  const undo: (() => void)[] = [];
  let theme = option('theme') as Theme | null;
  const bind = (): ReturnType<typeof bindHash> => {
    if (option('bind') !== 'hash') return null;
    const key = option('hash-key') || 'tf';
    const owner = {
      get isConnected() {
        return element.isConnected;
      },
      end: () => end(),
    };
    const bound = bindHash(key, owner, (shown) => send('set-state', { state: shown }));
    if (!bound) warn(`the hash key "${key}" is taken; give each frame its own data-hash-key.`);
    return bound;
  };
  let hash = bind();

  /** What a frame that starts anew is to show, where its address does not say it already. */
  let state = hash && hash.state();
  const isPlaced = state !== null;
  const frame = isAdopted ? element : makeFrame(element, wishOf(state) as string);
  if (!isAdopted) state = null;
  const targets: Element[] = isAdopted ? [frame] : [frame, element];

  const isFixed = (): boolean => option('height') === 'fixed';
  const startHeight = isAdopted ? parseInt(frame.style.height || frame.getAttribute('height') || '0', 10) || 0 : 0;
  const heights = createHeightKeeper(startHeight, (height) => {
    frame.style.height = `${height}px`;
  });
  let clock: Clock | null = null;
  let place: ReturnType<typeof standIn> | null = null;
  let greeted: object | null = null;
  const answered = (isUsable: boolean | null): void => {
    if (place) place.answered(isUsable);
  };

  const connection = connect(frame, {
    greet: () => {
      const greeting: Greeting = { width: frame.clientWidth };
      const lang = option('lang');
      // Frames take an empty state for none; the version alone is the dataset's own view.
      if (state !== null) greeting.state = viewOf(state) || 'v=1';
      if (theme) greeting.theme = theme;
      if (lang) greeting.lang = lang;
      return greeting;
    },
    tell: (type, detail) => {
      if (type === 'ready') {
        greeted = detail;
        joinGroup();
      }
      if (type === 'state') {
        state = (detail as { state: string }).state;
        if (hash) hash.write(state);
      }
      // A frame that has nothing to show leaves the place to what stood there.
      if (type === 'error' && (detail as { code: string }).code !== 'bad-value') answered(false);
      if (type === 'state') answered(true);
      if (type === 'state' || type === 'select') heights.rest();
      if (type === 'playback' && clock) {
        const { playing, at } = detail as { playing: boolean; at: string };
        clock.hear(playing, at);
      }
      element.dispatchEvent(new CustomEvent(`timefront:${type}`, { bubbles: true, composed: true, detail }));
    },
    resize: (height) => {
      if (!isFixed()) heights.ask(height);
    },
    agree: (found) => {
      for (const target of targets) {
        if (found) target.removeAttribute('data-tf-unsupported');
        else target.setAttribute('data-tf-unsupported', '');
      }
      // Without a version in common it can be used as well, by the reader alone.
      answered(true);
    },
  });
  const { send } = connection;

  const end = (): void => {
    for (const step of undo.splice(0)) step();
  };
  /** A frame that stood in the page already has its scheme from there. */
  const followScheme = (address: string): void => {
    if (!isAdopted) frame.style.colorScheme = schemeOf(element, address);
  };
  const self: Embed = {
    frame,
    play: () => send('play', {}),
    pause: () => send('pause', {}),
    seek: (at) => send('seek', { at }),
    select: (id) => send('select', { id }),
    setState: (query) => send('set-state', { state: viewOf(query) }),
    theme: (name) => {
      theme = name;
      followScheme(`?theme=${name}`);
      send('theme', { theme: name });
    },
    on: (type, listener) => {
      const hear = (event: Event): void => {
        if (event.target === element) listener((event as CustomEvent).detail);
      };
      const name = `timefront:${type}`;
      element.addEventListener(name, hear);
      const off = (): void => element.removeEventListener(name, hear);
      undo.push(off);
      // A listener added after the handshake would miss `ready`, so it gets it now.
      if (type === 'ready' && greeted) listener(greeted);
      return off;
    },
    destroy: () => {
      ended.add(element);
      end();
    },
  };

  /** Playback stands at a frame's lower edge. */
  const isSeen = (): boolean => {
    const { bottom } = frame.getBoundingClientRect();
    return bottom > 0 && bottom - 100 < window.innerHeight;
  };
  const joinGroup = (): void => {
    const group = option('sync');
    if (clock) clock.leave();
    clock = group ? joinClock(group, { play: self.play, pause: self.pause, seek: self.seek, isSeen }) : null;
  };

  embeds.set(element, self);
  embeds.set(frame, self);
  readers.push(connection.read);
  undo.push(() => {
    readers.splice(readers.indexOf(connection.read), 1);
    if (clock) clock.leave();
    if (hash) hash.destroy();
    embeds.delete(element);
    embeds.delete(frame);
  });

  frame.addEventListener('load', connection.ping);
  undo.push(() => frame.removeEventListener('load', connection.ping));

  if (!isAdopted) {
    place = standIn(element as HTMLElement, frame);
    undo.push(place.end);
  }

  const measure = (): void => {
    if (!isAdopted || !isFixed()) heights.widen(Math.round(frame.getBoundingClientRect().width));
  };
  measure();
  if (typeof ResizeObserver === 'function') {
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    undo.push(() => observer.disconnect());
  } else {
    window.addEventListener('resize', measure);
    undo.push(() => window.removeEventListener('resize', measure));
  }

  let leaveSteps = (): void => {};
  const follow = (isShown: boolean): void => {
    leaveSteps();
    leaveSteps = () => {};
    const steps = option('steps');
    if (!steps) return;
    try {
      leaveSteps = followSteps(steps, isShown, self.setState);
    } catch {
      warn(`"${steps}" is no selector.`);
    }
  };
  follow(isPlaced);
  undo.push(() => leaveSteps());

  let page = frame.src;
  const moved = (): void => {
    const [before, now] = [page, frame.src];
    page = now;
    // A fragment loads nothing.
    if (before !== now && before.split('#')[0] === now.split('#')[0]) return;
    // What was remembered is of another address.
    state = null;
    connection.begin();
    answered(null);
  };
  const changed = (name: Option, value: string | null): void => {
    if (name === 'src' && !isAdopted) {
      const address = wishOf(null);
      if (address) {
        frame.src = address;
        followScheme(address);
      }
    } else if (name === 'title' && !isAdopted) frame.title = nameOf(element);
    else if (name === 'theme') self.theme((value || 'auto') as Theme);
    else if (name === 'lang' && value && state !== null)
      send('set-state', { state: `${viewOf(state)}&lang=${encodeURIComponent(value)}` });
    else if (name === 'height') measure();
    else if (name === 'sync') joinGroup();
    else if (name === 'steps') follow(true);
    else if (name === 'bind' || name === 'hash-key') {
      if (hash) hash.destroy();
      hash = bind();
    }
  };
  undo.push(watchOptions(element, changed), watchAddress(frame, moved));

  let returns = 0;
  const tend = (): void => {
    if (!element.isConnected) end();
    else if (!isAdopted && frame.parentNode !== element && (returns += 1) <= MAX_RETURNS) {
      answered(null);
      element.appendChild(frame);
    }
  };
  tenders.push(tend);
  undo.push(() => tenders.splice(tenders.indexOf(tend), 1));

  connection.ping();
  return self;
}
