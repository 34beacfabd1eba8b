/** Escapes text for HTML. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML content or attribute value; '' for undefined and null. */
export const escapeHtml = (text: string | undefined | null): string =>
  (text ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character]!); // matches its keys alone

/** An https, http or relative address as an attribute value, else null: addresses of a dataset are untrusted. */
export const safeAddress = (address: string | undefined): string | null =>
  address && (/^https?:\/\//i.test(address) || /^[./\w-]+$/.test(address)) ? escapeHtml(address) : null;

/** A paragraph; '' for ''. */
export const paragraph = (html: string): string => (html ? `<p>${html}</p>` : '');
