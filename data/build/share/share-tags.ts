/** What the head of a page says of a dataset to whoever unfurls a link to it: Open Graph, card and where its oEmbed lies. */
import type { HtmlTagDescriptor } from 'vite';
import { escapeHtml } from '../html.ts';
import { PICTURES, type Addresses } from './addresses.ts';

export interface Shared {
  readonly title: string;
  readonly description: string;
  /** The picture in one sentence. */ readonly alt: string;
}

const meta = (key: 'name' | 'property', name: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { [key]: name, content },
});

/** @param url the address that the page is shared by */
export const shareTags = (
  { title, description, alt }: Shared,
  { card, oembed }: Addresses,
  url: string,
): readonly HtmlTagDescriptor[] => [
  meta('property', 'og:type', 'article'),
  meta('property', 'og:site_name', 'Timefront'),
  meta('property', 'og:title', title),
  meta('property', 'og:description', description),
  meta('property', 'og:url', url),
  meta('property', 'og:image', card),
  meta('property', 'og:image:type', 'image/png'),
  meta('property', 'og:image:width', String(PICTURES.card.width)),
  meta('property', 'og:image:height', String(PICTURES.card.height)),
  meta('property', 'og:image:alt', alt),
  meta('name', 'twitter:card', 'summary_large_image'),
  { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: oembed, title } },
];

/** Tags as HTML; only those of the head, which have no end but for `title`, `style` and `script`. Children are markup already. */
export const writeTags = (tags: readonly HtmlTagDescriptor[]): string =>
  tags
    .map(({ tag, attrs = {}, children }) => {
      const attributes = Object.entries(attrs)
        .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
        .join('');
      return typeof children === 'string' ? `<${tag}${attributes}>${children}</${tag}>` : `<${tag}${attributes}>`;
    })
    .join('\n');
