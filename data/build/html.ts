/** Text into HTML, and nothing but text. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML content or attribute value; what is missing is ''. */
export const escapeHtml = (text: string | undefined | null): string =>
  (text ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** An https, http or relative address as an attribute value, else null: a dataset may name anything. */
export const safeAddress = (address: string | undefined): string | null =>
  address && (/^https?:\/\//i.test(address) || /^[./\w-]+$/.test(address)) ? escapeHtml(address) : null;

/** A paragraph, or nothing for nothing. */
export const paragraph = (html: string): string => (html ? `<p>${html}</p>` : '');
