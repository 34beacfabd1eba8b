/**
 * Paragraphs that drive a frame: the last one that has come up to the reading line, the middle of the window, says what
 * it shows.
 */

const CURRENT = 'timefront-current';

const findSteps = (selector: string): Element[] => {
  const steps: Element[] = [];
  for (const found of Array.from(document.querySelectorAll(selector))) {
    if (found.hasAttribute('data-tf-state')) steps.push(found);
    else steps.push.apply(steps, Array.from(found.querySelectorAll('[data-tf-state]')));
  }
  return steps;
};

/**
 * `selector`: the steps themselves, or what holds them. Above the first one, what is shown stays.
 * `isPlaced`: the reader came by a link to a view, which is not overridden by where the page happens to begin.
 * @throws SyntaxError for what is no selector
 */
export function followSteps(selector: string, isPlaced: boolean, show: (state: string) => void): () => void {
  const steps = findSteps(selector);
  if (steps.length === 0 || typeof IntersectionObserver !== 'function') return () => {};
  let current: Element | null = null;
  const mark = (step: Element | null): void => {
    if (current) {
      current.removeAttribute('aria-current');
      current.classList.remove(CURRENT);
    }
    current = step;
    if (!step) return;
    step.setAttribute('aria-current', 'step');
    step.classList.add(CURRENT);
  };
  const above: Element[] = [];
  let isQuiet = isPlaced;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const at = above.indexOf(target);
        if (isIntersecting && at < 0) above.push(target);
        else if (!isIntersecting && at >= 0) above.splice(at, 1);
      }
      const last = steps.filter((step) => above.indexOf(step) >= 0).pop();
      const isMeant = !isQuiet;
      isQuiet = false;
      if (!last || last === current) return;
      mark(last);
      if (isMeant) show(last.getAttribute('data-tf-state') ?? '');
      // All that is above the line counts: a reader who jumps leaves no step out.
    },
    { rootMargin: '999999px 0px -50% 0px' },
  );
  for (const step of steps) observer.observe(step);
  return () => {
    observer.disconnect();
    mark(null);
  };
}
