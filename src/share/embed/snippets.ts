/** What is pasted into other pages, as text: absolute addresses, and HTML whose every value is escaped. */
import type { SelectionContext } from '../../selection/context.ts';
import { writeLink } from '../../selection/link.ts';
import type { Selection } from '../../selection/selection.ts';
import { heightFor } from './protocol.ts';

/** The address of the app itself, from that of any view of it: without query and fragment. */
export const appAddress = (page: string): string => {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  return url.href;
};

/** @param app as `appAddress` gives it */
export const viewAddress = (app: string, view: Selection, context: SelectionContext): string => {
  const query = writeLink(view, context);
  return query === '' ? app : `${app}?${query}`;
};

/** What the build lays beside the app for each dataset that it holds. */
export interface StaticAddresses {
  readonly page: string;
  readonly picture: string;
  readonly oembed: string;
}
/** @param isStory of its story and not of its own view */
export const staticAddresses = (app: string, id: string, isStory: boolean): StaticAddresses => {
  const page = new URL(`s/${id}/${isStory ? 'story/' : ''}`, app).href;
  return {
    page,
    picture: `${page}1200x675.png`,
    oembed: new URL(`oembed/${id}${isStory ? '/story' : ''}.json`, app).href,
  };
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

interface IframeParts {
  /** Absolute. */
  readonly src: string;
  readonly title: string;
  readonly theme: Selection['theme'];
  /**
   * Light or dark as the page around it declares; without that a plain frame is light, since most pages declare
   * nothing.
   */
  readonly followsPage: boolean;
}

/** The colour scheme of the frame's element; what is inside goes by it unless the link names a theme. */
export const frameScheme = ({
  theme,
  followsPage,
}: Pick<IframeParts, 'theme' | 'followsPage'>): 'light' | 'dark' | 'inherit' => {
  if (theme !== 'auto') return theme;
  return followsPage ? 'inherit' : 'light';
};

/** Narrower than this a frame is as high as a frame can be by its width alone, so nothing is cut off at any width. */
const PHONE = 375;

/** The size stands twice: filters of content systems take the style away, and leave the attributes. */
export const iframeSnippet = ({ src, title, ...colours }: IframeParts): string => `<iframe src="${escapeText(src)}"
  title="${escapeText(title)}" width="100%" height="${heightFor(PHONE)}" frameborder="0"
  loading="lazy" allow="fullscreen; clipboard-write; web-share" allowfullscreen
  referrerpolicy="strict-origin-when-cross-origin"
  style="width:1px;min-width:100%;height:${heightFor(PHONE)}px;border:0;color-scheme:${frameScheme(colours)}"></iframe>`;

interface ScriptParts {
  readonly src: string;
  readonly title: string;
  /** The app's own address, beside which the script lies. */
  readonly app: string;
  /** What the reader looks at is kept in the page's own address. */
  readonly bindHash: boolean;
  /** What stands there until the frame does, and where no script runs. */
  readonly fallback:
    | {
        readonly kind: 'picture';
        readonly page: string;
        readonly picture: string;
        readonly alt: string;
        readonly open: string;
      }
    | { readonly kind: 'link'; readonly href: string; readonly text: string };
}

/**
 * With words beside the picture: filters may take that away, and leave the link. Readers of pages take a block that is
 * mostly a link's text for navigation, and leave it out.
 */
const fallbackHtml = ({ title, fallback }: Pick<ScriptParts, 'title' | 'fallback'>): string => {
  if (fallback.kind === 'link') return `<a href="${escapeText(fallback.href)}">${escapeText(fallback.text)}</a>`;
  const page = escapeText(fallback.page);
  return `<figure style="margin:0"><a href="${page}"><img src="${escapeText(fallback.picture)}" width="1200" height="675" loading="lazy"
    style="max-width:100%;height:auto" alt="${escapeText(fallback.alt)}"></a>
    <figcaption>${escapeText(title)} <a href="${page}">${escapeText(fallback.open)}</a></figcaption></figure>`;
};

/** The room of the frame is kept from the start, so that the page does not move when it comes. */
export const scriptSnippet = ({
  src,
  title,
  app,
  bindHash,
  fallback,
}: ScriptParts): string => `<div data-timefront data-src="${escapeText(src)}"
  data-title="${escapeText(title)}"${bindHash ? ' data-bind="hash"' : ''} style="min-height:${heightFor(PHONE)}px">
  ${fallbackHtml({ title, fallback })}
</div>
<script async src="${escapeText(new URL('embed/v1.js', app).href)}"></script>`;
