/** Paragraphs that drive a frame: the one that comes to the reading line, the middle of the window, says what it shows. */

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
 * `selector`: the steps themselves, or what holds them. The newest step wins; between two, the last one stays.
 * @throws SyntaxError for what is no selector
 */
export function followSteps(selector: string, show: (state: string) => void): () => void {
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
  const observer = new IntersectionObserver((entries) => {
    const arrived = entries.filter((entry) => entry.isIntersecting).pop();
    if (!arrived || arrived.target === current) return;
    mark(arrived.target);
    show(arrived.target.getAttribute('data-tf-state') ?? '');
  }, { rootMargin: '-50% 0px -50% 0px' });
  for (const step of steps) observer.observe(step);
  return () => {
    observer.disconnect();
    mark(null);
  };
}
