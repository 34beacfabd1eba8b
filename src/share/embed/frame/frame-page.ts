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
}

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
});
