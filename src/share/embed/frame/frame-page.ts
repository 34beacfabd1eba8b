/** What of the browser the frame needs to speak with its host. */

/** What came from the host page, or claims to. */
export interface Arrived {
  readonly data: unknown;
  readonly origin: string;
  readonly isParent: boolean;
}

export interface FramePage {
  /** To the page around the frame, where that is of the origin; '*' reaches any. */
  readonly post: (message: unknown, origin: string) => void;
  readonly onMessage: (act: (arrived: Arrived) => void) => () => void;
  readonly address: () => URL;
  /** CSS pixels; 0 in a tab that was never seen. */
  readonly width: () => number;
  readonly onResize: (act: () => void) => () => void;
  /** A link that opens a tab of its own was pressed in a sandbox, where that may not be allowed. */
  readonly onLink: (act: (href: string) => void) => () => void;
  /** Opens a tab of its own, which knows nothing of the one that it comes from; false where it may not be. */
  readonly openLink: (href: string) => boolean;
}

/** In a sandbox without an origin nothing tells whether links may open, but that they do not. */
const isSandboxed = (): boolean => window.origin === 'null';

export const browserFrame = (): FramePage => ({
  post: (message, origin) => window.parent.postMessage(message, origin),
  onMessage: (act) => {
    const listen = ({ data, origin, source }: MessageEvent): void =>
      act({ data, origin, isParent: source === window.parent });
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  },
  address: () => new URL(window.location.href),
  width: () => window.innerWidth,
  onResize: (act) => {
    window.addEventListener('resize', act);
    return () => window.removeEventListener('resize', act);
  },
  onLink: (act) => {
    if (!isSandboxed()) return () => {};
    const listen = (event: MouseEvent): void => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || link.target !== '_blank' || !/^https?:$/.test(link.protocol)) return;
      event.preventDefault();
      act(link.href);
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  },
  openLink: (href) => {
    const tab = window.open('about:blank', '_blank');
    if (!tab) return false;
    tab.opener = null;
    tab.location.replace(href);
    return true;
  },
});
