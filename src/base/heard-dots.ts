/**
 * A text as nodes in which the dots between its parts are seen and commas are heard in their place (`Dotted.css`). The
 * commas are no part of the text: who reads or copies it has it as it was written.
 */
export const heardDots = (text: string): readonly (string | Node)[] =>
  text.split(/( · )/).map((part, i) => {
    if (i % 2 === 0) return part;
    const [dot, seen] = [document.createElement('span'), document.createElement('span')];
    dot.className = 'dot-heard';
    seen.setAttribute('aria-hidden', 'true');
    seen.append(part);
    dot.append(seen);
    return dot;
  });
