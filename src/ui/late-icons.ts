/** Icons that only late parts draw. */
import type { LateIcon } from './Icon.tsx';

export const LATE_ICONS = {
  toStart: { name: 'toStart', path: 'M6 6h2v12H6zM19 6v12l-10-6z', isSolid: true },
  toEnd: { name: 'toEnd', path: 'M16 6h2v12h-2zM5 6v12l10-6z', isSolid: true },
  back: { name: 'back', path: 'M19 6v12l-7.5-6zM11.5 6v12L4 12z', isSolid: true },
  forward: { name: 'forward', path: 'M5 6v12l7.5-6zM12.5 6v12L20 12z', isSolid: true },
  west: { name: 'west', path: 'M19 12H5M11 6l-6 6 6 6' },
  north: { name: 'north', path: 'M12 19V5M6 11l6-6 6 6' },
  south: { name: 'south', path: 'M12 5v14M6 13l6 6 6-6' },
  east: { name: 'east', path: 'M5 12h14M13 6l6 6-6 6' },
  check: { name: 'check', path: 'M5 12.500l4.5 4.500L19 7.5' },
  area: { name: 'area', path: 'M5 8.500l9-3.500 5 6-4 8-9-2z' },
  rectangle: { name: 'rectangle', path: 'M5 7h14v10H5z' },
  circle: { name: 'circle', path: 'M12 5a7 7 0 1 0 .01 0z' },
  measure: { name: 'measure', path: 'M4 12h16M4 8v8M20 8v8' },
} as const satisfies Readonly<Record<string, LateIcon>>;
