/**
 * What stands in an element before its frame, a picture and a link: it stays in the document as it is. It is seen until
 * the frame has answered, where the frame fails or is silent, and on paper, where a picture takes the frame's place.
 */

interface StandIn {
  /** Whether the frame can be used; null while it is waited for. */
  readonly answered: (isUsable: boolean | null) => void;
  /** Takes the frame out, and leaves what stood there as it was. */
  readonly end: () => void;
}

/** In ms: a page that has loaded and not spoken by then is not ours: a policy, a missing file or another page. */
const SILENCE = 12000;

/** The name of the frame's slot, by which a copy of it is known, too. */
const SLOT = 'timefront';

/**
 * Of each element the box around all it holds but the frame. It lies in a shadow, since what the element holds is its
 * page's: frameworks render it anew, and readers of pages look for it.
 */
const boxes = new WeakMap<Element, HTMLElement>();

/** Null for an element that has a shadow of its own, whose business it then is what is seen. */
function boxOf(element: Element): HTMLElement | null {
  const known = boxes.get(element);
  if (known) return known;
  const box = document.createElement('div');
  try {
    const shadow = element.attachShadow({ mode: 'open' });
    box.appendChild(document.createElement('slot'));
    shadow.appendChild(box);
    const place = document.createElement('slot');
    place.name = SLOT;
    shadow.appendChild(place);
  } catch {
    return null;
  }
  boxes.set(element, box);
  return box;
}

/** Puts the frame into the element, behind what stands there. */
export function standIn(element: HTMLElement, frame: HTMLIFrameElement): StandIn {
  // One that came with a copy of the element, as libraries keep for the way back, belongs to no script.
  for (const copy of Array.from(element.querySelectorAll(`iframe[slot="${SLOT}"]`))) element.removeChild(copy);
  const box = boxOf(element);
  // The room that a snippet keeps for a frame to come is the frame's to say once there is one.
  const { minHeight } = element.style;
  element.style.minHeight = '';
  frame.setAttribute('slot', SLOT);
  element.appendChild(frame);
  let isUsable: boolean | null = null;
  const isEmpty = (): boolean =>
    Array.from(element.childNodes).every(
      (node) => node === frame || (node.nodeType !== 1 && !(node.nodeType === 3 && (node.nodeValue || '').trim())),
    );
  const show = (isPrinting: boolean): void => {
    const hasNothing = !box || isEmpty();
    const waits = isUsable === null && !hasNothing && !isPrinting;
    const isFrameSeen = isPrinting ? !element.querySelector('img,svg') : hasNothing || isUsable !== false;
    if (box)
      // Over the room that the frame keeps while it is waited for.
      box.style.cssText = waits
        ? `position:absolute;overflow:hidden;width:${frame.offsetWidth}px;max-height:${frame.offsetHeight}px`
        : isUsable && !isPrinting
          ? 'display:none'
          : '';
    frame.style.visibility = waits ? 'hidden' : '';
    frame.style.display = isFrameSeen ? 'block' : 'none';
  };
  let silence = 0;
  const answered = (found: boolean | null): void => {
    clearTimeout(silence);
    isUsable = found;
    after();
  };
  const loaded = (): void => {
    clearTimeout(silence);
    if (isUsable === null) silence = window.setTimeout(() => answered(false), SILENCE);
  };
  const medium = matchMedia('print');
  const before = (): void => show(true);
  const after = (): void => show(medium.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  // A preview changes the medium without those events.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- older browsers have none here, and pass this over
  medium.onchange = after;
  frame.addEventListener('load', loaded);
  after();
  return {
    answered,
    end: () => {
      clearTimeout(silence);
      frame.removeEventListener('load', loaded);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- as it was set
      medium.onchange = null;
      if (frame.parentNode) frame.parentNode.removeChild(frame);
      if (box) box.style.cssText = '';
      element.style.minHeight = minHeight;
    },
  };
}
