/** The interface's line icons, drawn on a 24-pixel grid in the colour of the text around them. */
const PATHS = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  toStart: 'M6 6h2v12H6zM19 6v12l-10-6z',
  toEnd: 'M16 6h2v12h-2zM5 6v12l10-6z',
  back: 'M19 6v12l-7.5-6zM11.5 6v12L4 12z',
  forward: 'M5 6v12l7.5-6zM12.5 6v12L20 12z',
  chevronDown: 'M7 10l5 5 5-5',
  chevronLeft: 'M14.5 6l-6 6 6 6',
  chevronRight: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.300L20 20',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  check: 'M5 12.500l4.5 4.500L19 7.5',
  filter: 'M5 7h14M8 12h8M10.5 17h3',
  share: 'M12 15V5M8 8.500L12 4.500l4 4M6 12v7h12v-7',
  area: 'M5 8.500l9-3.500 5 6-4 8-9-2z',
  rectangle: 'M5 7h14v10H5z',
  circle: 'M12 5a7 7 0 1 0 .01 0z',
  measure: 'M4 12h16M4 8v8M20 8v8',
  external: 'M10 6H6v12h12v-4M13 5h6v6M19 5l-9 9',
} as const;
export type IconName = keyof typeof PATHS;

const SOLID: ReadonlySet<IconName> = new Set(['play', 'pause', 'toStart', 'toEnd', 'back', 'forward']);

interface IconProps {
  readonly name: IconName;
  /** CSS pixels, 24 by default. */
  readonly size?: number;
}

/** Decoration only: the name that assistive technology reads is the control's. */
export const Icon = ({ name, size = 24 }: IconProps) => (
  <svg
    className={`icon icon-${name}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill={SOLID.has(name) ? 'currentColor' : 'none'}
    stroke={SOLID.has(name) ? 'none' : 'currentColor'}
    strokeWidth={name === 'more' ? 3 : 1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
