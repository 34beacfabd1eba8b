/** The oEmbed answer of a dataset as a file, for editors in which a link to the dataset's page is pasted. */
import { heightFor } from '../../share/embed/protocol.ts';
import { escapeHtml } from '../html.ts';
import { PICTURES, type Addresses } from '../addresses.ts';

/** Pixels. A static file can't read the parameter `maxwidth`, so this is a width that fits most columns. */
const WIDTH = 600;
const DAY_SECONDS = 86_400;

interface OembedText {
  readonly title: string;
  readonly author: string;
  /** What it shows, in words, with whose account it is. */
  readonly told: string;
  /** Who is heard in the sources and who is not; null where the dataset does not say. */
  readonly caveat: string | null;
}

/** A link with the caveat, and a frame with only the attributes that editors keep when they sanitise markup. */
const writeHtml = ({ title, caveat }: OembedText, { page, frame }: Addresses): string => {
  const attributes = {
    src: frame,
    width: WIDTH,
    height: heightFor(WIDTH),
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'no',
    title,
  };
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');
  return `<blockquote class="timefront"><a href="${escapeHtml(page)}">${escapeHtml(title)}</a>${caveat === null ? '' : `<p>${escapeHtml(caveat)}</p>`}</blockquote><iframe ${written}></iframe>`;
};

export const writeOembed = (text: OembedText, addresses: Addresses): string => {
  const { title, author, told } = text;
  const { width, height } = PICTURES.card;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'Timefront',
      provider_url: addresses.file(''),
      title,
      author_name: author,
      description: told,
      cache_age: DAY_SECONDS,
      html: writeHtml(text, addresses),
      width: WIDTH,
      height: heightFor(WIDTH),
      thumbnail_url: addresses.card,
      thumbnail_width: width,
      thumbnail_height: height,
    },
    null,
    2,
  )}\n`;
};
