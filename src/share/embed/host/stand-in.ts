/**
 * What stood in an element before its frame, a picture and a link: it stays in the document. It is seen until the frame
 * has answered, where the frame fails, and on paper, where a picture takes the frame's place.
 */

interface StandIn {
  /** Whether the frame has answered, and can be used. */
  readonly answered: (isUsable: boolean) => void;
  /** Takes the frame out, and leaves what stood there as it was. */
  readonly end: () => void;
}

/** Puts the frame into the element, behind what stands there. */
export function standIn(element: HTMLElement, frame: HTMLIFrameElement): StandIn {
  const box = document.createElement('div');
  while (element.firstChild) box.appendChild(element.firstChild);
  const isEmpty = !box.children.length && !(box.textContent || '').trim();
  if (!isEmpty) element.appendChild(box);
  element.appendChild(frame);
  /** Null while it is waited for. */
  let isUsable: boolean | null = isEmpty || null;
  const show = (isPrinting: boolean): void => {
    const waits = isUsable === null && !isPrinting;
    // Over the room that the frame keeps while it is waited for.
    box.style.cssText = waits
      ? `position:absolute;overflow:hidden;width:${frame.offsetWidth}px;max-height:${frame.offsetHeight}px`
      : isUsable && !isPrinting
        ? 'display:none'
        : '';
    frame.style.visibility = waits ? 'hidden' : '';
    frame.style.display = isPrinting && box.querySelector('img,svg') ? 'none' : 'block';
  };
  const medium = matchMedia('print');
  const before = (): void => show(true);
  const after = (): void => show(medium.matches);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  // A preview changes the medium without those events.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- older browsers have none here, and pass this over
  medium.onchange = after;
  after();
  return {
    answered: (found) => {
      isUsable = isEmpty || found;
      after();
    },
    end: () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      // oxlint-disable-next-line unicorn/prefer-add-event-listener -- as it was set
      medium.onchange = null;
      element.textContent = '';
      while (box.firstChild) element.appendChild(box.firstChild);
    },
  };
}
