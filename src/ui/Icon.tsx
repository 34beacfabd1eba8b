/**
 * The interface's line icons, drawn on a 24-pixel grid in the colour of the text around them; those that the first view
 * has. Others are in `late-icons.ts`.
 */
const PATHS = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  chevronDown: 'M7 10l5 5 5-5',
  chevronLeft: 'M14.5 6l-6 6 6 6',
  chevronRight: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.300L20 20',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  filter: 'M5 7h14M8 12h8M10.5 17h3',
  share: 'M12 15V5M8 8.500L12 4.500l4 4M6 12v7h12v-7',
  table: 'M5 6h14v12H5zM5 10h14M10 10v8',
  external: 'M10 6H6v12h12v-4M13 5h6v6M19 5l-9 9',
} as const;
export type IconName = keyof typeof PATHS;

/** One of the icons that come late. */
export interface LateIcon {
  readonly name: string;
  readonly path: string;
  readonly isSolid?: boolean;
}

interface IconProps {
  readonly name: IconName | LateIcon;
  /** CSS pixels, 24 by default. */
  readonly size?: number;
}

/** Decoration only: the name that assistive technology reads is the control's. */
export const Icon = ({ name: icon, size = 24 }: IconProps) => {
  const { name, path, isSolid }: LateIcon =
    typeof icon === 'string' ? { name: icon, path: PATHS[icon], isSolid: icon === 'play' || icon === 'pause' } : icon;
  return (
    <svg
      className={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill={isSolid ? 'currentColor' : 'none'}
      stroke={isSolid ? 'none' : 'currentColor'}
      strokeWidth={name === 'more' ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
};
