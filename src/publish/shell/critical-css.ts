/**
 * Cuts from a built style sheet the rules that a piece of markup needs, so that it stands as the app will draw it
 * before the sheet has come: the app's own rules, not a copy of them.
 */

/** Of these an element at rest, which nobody has pointed at yet, needs none. */
const IN_USE = /:(?:hover|focus|active|dir|disabled|checked|target)\b|::(?!before|after)/;
/** For other media, or of no use to markup. */
const SKIPPED_BLOCK = /^@(?:media[^{]*print|page|font-face|keyframes)/;
const NESTING_BLOCK = /^@(?:media|supports|container|layer|scope)\b/;

interface Block {
  /** What stands before the brace, or a statement that has none. */
  readonly head: string;
  /** Null of a statement. */
  readonly body: string | null;
}

/** The rules of a sheet or of a block; neither comments nor braces within texts are expected, as in what is built. */
const readBlocks = (css: string): readonly Block[] => {
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') {
      blocks.push({ head: css.slice(start, at).trim(), body: null });
      start = at + 1;
    } else if (css[at] === '{') {
      const head = css.slice(start, at).trim();
      const from = at + 1;
      for (let depth = 1; depth > 0 && at < css.length;) {
        at += 1;
        if (css[at] === '{') depth += 1;
        else if (css[at] === '}') depth -= 1;
      }
      blocks.push({ head, body: css.slice(from, at) });
      start = at + 1;
    }
  }
  return blocks;
};

/** At the commas that stand in no brackets. */
const splitSelectors = (list: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
};

interface Names {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

const readNames = (markup: string): Names => ({
  classes: new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))),
  elements: new Set(['html', 'body', ...[...markup.matchAll(/<([a-z][\w]*)/g)].map(([, name = '']) => name)]),
});

/** The innermost brackets of a pseudo-class that lists selectors. */
const LIST = /:(is|where|has|not)\(([^()]*)\)/;

/** Whether the markup has all that the selector names; attributes change, so any value may come. */
const mayMatch = (selector: string, names: Names): boolean => {
  if (IN_USE.test(selector)) return false;
  const plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  const [list, kind, inside = ''] = LIST.exec(plain) ?? [];
  if (list !== undefined) {
    const holds = kind === 'not' || splitSelectors(inside).some((part) => mayMatch(part, names));
    return holds && mayMatch(plain.replace(list, ''), names);
  }
  const named = [...plain.matchAll(/([.#:]*)([a-z][\w-]*)/gi)].filter(([, sign]) => !sign?.includes(':'));
  return named.every(([, sign, name = '']) =>
    sign === '.' ? names.classes.has(name) : sign === '#' ? name === 'root' : names.elements.has(name),
  );
};

const cut = (css: string, names: Names): string =>
  readBlocks(css)
    .map(({ head, body }) => {
      if (body === null || SKIPPED_BLOCK.test(head)) return '';
      if (NESTING_BLOCK.test(head)) {
        const inner = cut(body, names);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      const kept = splitSelectors(head).filter((selector) => mayMatch(selector, names));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');

/** The layers in the sheet's order: one that is first heard of when the sheet comes would win over all. */
const layerOrder = (css: string): string => {
  const named = readBlocks(css).flatMap(({ head }) => /^@layer\s+([\w\s,-]+)$/.exec(head)?.[1]?.split(',') ?? []);
  const layers = new Set(named.map((name) => name.trim()));
  return layers.size === 0 ? '' : `@layer ${[...layers].join(',')};`;
};

/**
 * The rules of `css` that `markup` may need, in their order and in its layers.
 * @param css as it is built: without comments
 */
export const criticalCss = (css: string, markup: string): string => layerOrder(css) + cut(css, readNames(markup));
