/**
 * What a reader has chosen of how to see, and what the system says of it, put in force: on the page by attributes and
 * its zoom, for what is painted by `sight`. Comes late, where anything is to be put in force at all.
 */
import { sight } from '../base/sight-store.ts';

export interface Eyes {
  /** Null = as the system says, of all of them. */
  readonly contrast: 'more' | null;
  /** In per cent. */
  readonly size: number | null;
  readonly spacing: 'more' | null;
  readonly motion: 'none' | null;
}
export const AS_SYSTEM: Eyes = { contrast: null, size: null, spacing: null, motion: null };
export const SIZES = [100, 125, 150, 175, 200] as const;

/** What was kept may be of another version, or anything. */
export const readEyes = (kept: unknown): Eyes => {
  const { contrast, size, spacing, motion } = (kept ?? {}) as Partial<Record<keyof Eyes, unknown>>;
  return {
    contrast: contrast === 'more' ? contrast : null,
    size: SIZES.find((each) => each === size) ?? null,
    spacing: spacing === 'more' ? spacing : null,
    motion: motion === 'none' ? motion : null,
  };
};

const USUAL_FONT = 16;
/** The size of letters that the browser is set to, as 1 to 2; the page's own sizes are those of 16 pixels. */
export const systemScale = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_FONT;
  return Number.isFinite(size) ? Math.min(2, Math.max(1, size)) : 1;
};

/** Older browsers enlarge a page too, but tell lengths in it otherwise: there the browser's own zoom has to do. */
export const canScale = (): boolean => 'currentCSSZoom' in document.documentElement;

/** WCAG 2.2, 1.4.12; what stylesheets do of it is in `overrides.css`. */
const SPACING = { letters: 0.12, words: 0.16 };

/** Conditions on the window's size are those of the page: their lengths are as much longer as it is drawn larger. */
const scaleMedia = (rules: CSSRuleList, by: number): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule)
      rule.media.mediaText = rule.media.mediaText.replaceAll(
        /([\d.]+)px/g,
        (_, length: string) => `${Math.round(Number(length) * by * 1000) / 1000}px`,
      );
    if ('cssRules' in rule) scaleMedia(rule.cssRules as CSSRuleList, by);
  }
};

/** Sheets of another origin, such as an extension's, can't be read. */
const rulesOf = (sheet: CSSStyleSheet): CSSRuleList | null => {
  try {
    return sheet.cssRules;
  } catch {
    return null;
  }
};

const enlarge = (to: number): void => {
  const { scale } = sight.getState();
  if (to === scale) return;
  const { style } = document.documentElement;
  for (const sheet of document.styleSheets) {
    const rules = rulesOf(sheet);
    if (rules) scaleMedia(rules, to / scale);
  }
  style.setProperty('--page-scale', to === 1 ? '' : String(to));
  style.setProperty('--page-width', to === 1 ? '' : `calc(100vw / ${to})`);
  style.setProperty('--page-height', to === 1 ? '' : `calc(100dvh / ${to})`);
};

const mark = (name: 'spacing' | 'motion', value: string | null): void => {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
};

const putInForce = ({ contrast, size, spacing, motion }: Eyes): void => {
  const scale = canScale() ? (size === null ? systemScale() : size / 100) : 1;
  enlarge(scale);
  mark('spacing', spacing);
  mark('motion', motion);
  sight.setState({
    scale,
    letters: spacing ? SPACING.letters : 0,
    words: spacing ? SPACING.words : 0,
    hasMoreContrast: contrast === 'more',
    isStill: motion === 'none',
  });
  // Who reads the window's size reads another one now.
  dispatchEvent(new Event('resize'));
};

interface Kept {
  readonly getState: () => { readonly eyes: unknown };
  readonly subscribe: (changed: () => void) => () => void;
}
const followed = new WeakSet<Kept>();

/** Once for each store. */
export const followEyes = (preferences: Kept): void => {
  if (followed.has(preferences)) return;
  followed.add(preferences);
  let before: unknown;
  const apply = (): void => {
    const { eyes } = preferences.getState();
    if (eyes === before) return;
    before = eyes;
    putInForce(readEyes(eyes));
  };
  apply();
  preferences.subscribe(apply);
};
