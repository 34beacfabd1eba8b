/** The tags in a page's head for link previews: Open Graph, Twitter card and oEmbed discovery. */
import { escapeHtml } from '../html.ts';
import { PICTURES, type Addresses } from '../addresses.ts';

/** A tag of a page's head. */
export interface HeadTag {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: string;
}

export interface ShareTexts {
  readonly title: string;
  readonly description: string;
  /** Alternative text of the picture. */
  readonly alt: string;
  /** Of the picture that previews show. */
  readonly cardAlt: string;
}

const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({
  tag: 'meta',
  attrs: { [key]: name, content },
});

/** @param url the address that the page is shared by */
export const shareTags = (
  { title, description, cardAlt }: ShareTexts,
  { card, oembed }: Addresses,
  url: string,
): readonly HeadTag[] => [
  meta('property', 'og:type', 'article'),
  meta('property', 'og:site_name', 'Timefront'),
  meta('property', 'og:title', title),
  meta('property', 'og:description', description),
  meta('property', 'og:url', url),
  meta('property', 'og:image', card),
  meta('property', 'og:image:type', 'image/png'),
  meta('property', 'og:image:width', String(PICTURES.card.width)),
  meta('property', 'og:image:height', String(PICTURES.card.height)),
  meta('property', 'og:image:alt', cardAlt),
  meta('name', 'twitter:card', 'summary_large_image'),
  { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: oembed, title } },
];

/** Tags of a `<head>` as HTML; those without children are void elements. Children are not escaped. */
export const writeTags = (tags: readonly HeadTag[]): string =>
  tags
    .map(({ tag, attrs = {}, children }) => {
      const attributes = Object.entries(attrs)
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
      return children !== undefined ? `<${tag}${attributes}>${children}</${tag}>` : `<${tag}${attributes}>`;
    })
    .join('\n');
