/** A page with frames that are played by the test: each has a window that notes what it is sent, and says what it is told to. */
import processConsole from 'node:console';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { embedOf, type Embed } from '../../../src/share/embed/host/embed.ts';
import { start } from '../../../src/share/embed/host/start.ts';

export const SITE = 'https://tf.example';
export const PAGE = `${SITE}/tf/?t=2024-05-08..2024-05-16`;

interface Posted {
  readonly type: string;
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly target: string;
}
export interface FakeFrame {
  readonly frame: HTMLIFrameElement;
  readonly posted: Posted[];
  readonly types: () => string[];
  /** The last message of that type. */
  readonly last: (type: string) => Posted | undefined;
  readonly say: (
    type: string,
    payload?: object,
    from?: { readonly id?: string; readonly origin?: string; readonly source?: unknown; readonly v?: number },
  ) => void;
  readonly hello: (versions?: readonly number[]) => void;
}

/** Gives a frame its window; `origin` is where its messages come from. */
export function playFrame(frame: HTMLIFrameElement, origin = SITE, isEmpty = false): FakeFrame {
  const posted: Posted[] = [];
  const view = {
    postMessage: ({ ns, v, ...rest }: Omit<Posted, 'target'> & { ns: string; v: number }, target: string) => {
      if (ns !== 'timefront' || v !== 1) throw new Error('no envelope of ours');
      posted.push({ ...rest, target });
    },
    get location(): { href: string } {
      if (isEmpty) return { href: 'about:blank' };
      throw new DOMException('another origin', 'SecurityError');
    },
  };
  Object.defineProperty(frame, 'contentWindow', { configurable: true, value: view });
  const last = (type: string): Posted | undefined => posted.findLast((message) => message.type === type);
  const say: FakeFrame['say'] = (type, payload = {}, from = {}) => {
    const event = new MessageEvent('message', {
      data: { ns: 'timefront', v: from.v ?? 1, id: from.id ?? last('init')?.payload['id'] ?? '', type, payload },
    });
    Object.defineProperty(event, 'source', { value: 'source' in from ? from.source : view });
    Object.defineProperty(event, 'origin', { value: from.origin ?? origin });
    window.dispatchEvent(event);
  };
  return {
    frame,
    posted,
    last,
    say,
    types: () => posted.map(({ type }) => type),
    hello: (versions = [1]) => say('hello', { versions, app: 'Timefront 1', caps: ['play'] }),
  };
}

/** Puts an element into the page. */
export function put<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  document.body.append(element);
  return element;
}

export const attach = (element: Element): Embed | null => window.Timefront?.attach(element) ?? null;

export type Played = FakeFrame & { readonly embed: Embed };

/** An embed of that element, and the frame's part. */
function played(embed: Embed | null, origin?: string): Played {
  if (!embed) throw new Error('nothing was embedded');
  return { embed, ...playFrame(embed.frame, origin) };
}

/** A frame that stood in the page already. */
export function adopted(attributes: Readonly<Record<string, string>> = {}, origin?: string): Played {
  const frame = put('iframe', { src: `${PAGE}&ui=lite`, ...attributes });
  const fake = playFrame(frame, origin);
  const embed = attach(frame);
  if (!embed) throw new Error('the frame was not adopted');
  return { ...fake, embed };
}

/** A frame that the script makes in an element with a picture. */
export function made(attributes: Readonly<Record<string, string>> = {}): Played & { readonly element: HTMLElement } {
  const element = put('div', { 'data-src': PAGE, ...attributes }, 'The picture');
  return { ...played(attach(element)), element };
}

interface Watchers {
  /** All elements are so wide from here on. */
  readonly widen: (width: number) => void;
  /** The element comes up to the reading line, or goes down from it. */
  readonly reach: (element: Element, isAbove?: boolean) => void;
}

/** Stands in for the layout that there is not: widths, and the two observers. */
function watchLayout(): Watchers {
  let width = 700;
  const sized: (() => void)[] = [];
  const crossing: { readonly tell: IntersectionObserverCallback; readonly elements: Set<Element> }[] = [];
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 100));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        sized.push(tell);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly own: { readonly tell: IntersectionObserverCallback; readonly elements: Set<Element> };
      constructor(tell: IntersectionObserverCallback) {
        this.own = { tell, elements: new Set() };
        crossing.push(this.own);
      }
      observe(element: Element): void {
        this.own.elements.add(element);
      }
      disconnect(): void {
        this.own.elements.clear();
      }
    },
  );
  return {
    widen: (next) => {
      width = next;
      for (const tell of sized) tell();
    },
    reach: (element, isAbove = true) => {
      for (const { tell, elements } of crossing) {
        if (elements.has(element))
          tell(
            [{ isIntersecting: isAbove, target: element } as unknown as IntersectionObserverEntry],
            {} as IntersectionObserver,
          );
      }
    },
  };
}

/** An article for each test of the file, empty again after it; `layout` is the present one's. */
export function hostPage(): { readonly layout: () => Watchers } {
  let layout: Watchers;
  let end = (): void => {};
  beforeEach(() => {
    const { settings } = (window as unknown as { happyDOM: { settings: object } }).happyDOM;
    Object.assign(settings, { disableIframePageLoading: true });
    // The document complains of each frame that it may not load, to the console of the process.
    vi.spyOn(processConsole, 'error').mockImplementation(() => {});
    layout = watchLayout();
    end = start();
    history.replaceState(null, '', '/article');
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('*')) embedOf(element)?.destroy();
    document.body.replaceChildren();
    // It watches the document, which other files that the worker runs change too, some by a clock of their own.
    end();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  // The script looks at what has changed a little later, when a page should still be there.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return { layout: () => layout };
}

/** The script looks at what has changed in a page a little later. */
export const later = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
