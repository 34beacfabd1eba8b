/**
 * How a frame speaks with pages without our script: the height alone, in the ways of those that make frames as high as
 * they ask. A frame that has met our script speaks none of them.
 */

/** WordPress gives its frames a secret in the fragment and hears only what comes back with it. */
const secretOf = (address: URL): string | null => /^#\?secret=([\w-]{1,40})$/.exec(address.hash)?.[1] ?? null;

/** The parent of pym.js numbers its children in their addresses. */
const pymChildOf = (address: URL): string | null => {
  const child = address.searchParams.get('childId');
  return child !== null && /^[\w-]{1,80}$/.test(child) ? child : null;
};

/** What iframe-resizer begins with, and after it the frame's name there. */
const SIZER = /^\[iFrameSizer\]([\w-]{1,80}):/;

interface Dialects {
  /** What is said of a height, whoever listens. */
  readonly heights: (height: number, width: number) => readonly unknown[];
  /** Whether the page has asked for the height in one of these ways. */
  readonly isAsking: (data: unknown) => boolean;
  /** What is said when a link is pressed, to a page that may follow it itself. */
  readonly link: (href: string) => readonly unknown[];
}

export const createDialects = (address: () => URL): Dialects => {
  /** The frame's name at iframe-resizer, once it has called it. */
  let sizer: string | null = null;
  const isType = (data: unknown, key: string, value: string): boolean =>
    typeof data === 'object' && data !== null && (data as Readonly<Record<string, unknown>>)[key] === value;
  return {
    heights: (height, width) => {
      const here = address();
      const [secret, child] = [secretOf(here), pymChildOf(here)];
      return [
        // AMP and @newswire/frames.
        { sentinel: 'amp', type: 'embed-size', height },
        // Medium and Embedly.
        JSON.stringify({ src: here.href, context: 'iframe.resize', height }),
        // @open-iframe-resizer/core.
        { type: 'iframe-resized', width, height },
        ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
        ...(child === null ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${height}`]),
        sizer === null ? '[iFrameResizerChild]Ready' : `[iFrameSizer]${sizer}:${height}:${width}:init`,
      ];
    },
    isAsking: (data) => {
      if (typeof data !== 'string')
        return (
          isType(data, 'type', 'iframe-child-init') ||
          (isType(data, 'message', 'ready') && secretOf(address()) !== null)
        );
      const named = SIZER.exec(data)?.[1];
      if (named !== undefined) sizer = named;
      const child = pymChildOf(address());
      return named !== undefined || (child !== null && data.startsWith(`pymxPYMx${child}xPYMxwidthxPYMx`));
    },
    link: (href) => {
      const secret = secretOf(address());
      // WordPress follows links to the frame's own site alone.
      return secret === null || new URL(href).host !== address().host ? [] : [{ message: 'link', value: href, secret }];
    },
  };
};
