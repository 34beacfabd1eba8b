/** Makes the iframe of an element, with all that a frame needs to be a good guest. */

/** What the element says of itself: `data-name`, and on the custom element also `name`. */
export const optionOf = (element: Element, name: string): string | null => {
  const value = element.getAttribute(`data-${name}`);
  return value === null && element.tagName === 'TIMEFRONT-EMBED' ? element.getAttribute(name) : value;
};

/** A frame has a name, from the element or from what stands in it. */
export function nameOf(element: Element): string {
  const picture = element.querySelector('img[alt]');
  return (
    optionOf(element, 'title') ||
    (element.textContent || '').trim() ||
    (picture && picture.getAttribute('alt')) ||
    'Map and timeline'
  );
}

/**
 * The colour scheme of the frame's element. A theme that its address names is the element's too, or the browser would
 * give the frame a ground of its own; a page that declares no scheme is a light one, also where the reader's system is
 * dark.
 */
export function schemeOf(element: Element, address: string): string {
  const named = /[?&]theme=(light|dark)(?![^&#])/.exec(address);
  if (named) return named[1] as string;
  const scheme = getComputedStyle(element).colorScheme;
  const isDeclared = (scheme && scheme !== 'normal') || document.querySelector('meta[name="color-scheme" i]');
  return isDeclared ? 'inherit' : 'light';
}

export function makeFrame(element: Element, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const attributes: Readonly<Record<string, string>> = {
    title: nameOf(element),
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    allowfullscreen: '',
    referrerpolicy: 'strict-origin-when-cross-origin',
  };
  for (const name of Object.keys(attributes)) frame.setAttribute(name, attributes[name] as string);
  const { style } = frame;
  style.display = 'block';
  // An old iOS widens a frame to its content, unless its width is one that it can't have.
  style.width = '1px';
  style.minWidth = '100%';
  style.border = '0';
  style.colorScheme = schemeOf(element, address);
  frame.src = address;
  return frame;
}
