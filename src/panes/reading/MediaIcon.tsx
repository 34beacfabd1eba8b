/** The icon of a kind of medium. */
import type { MediaKind } from '../../events/format/values.ts';

const PATHS: Readonly<Record<MediaKind, string>> = {
  image: 'M4 5.500h16v13H4zM4 16l4.500-4.500 3.500 3.500 2.500-2.500 5.500 5M15.500 9.500h.01',
  video: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
  audio: 'M5 10v4h3l4.500 3.500v-11L8 10zM16 9a4.500 4.500 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11',
  document: 'M6.500 3.500h7.500l4 4v13h-11.500zM14 3.500v4h4M9 12h6M9 15.500h6',
};

export const MediaIcon = ({ kind }: { readonly kind: MediaKind }) => (
  <svg
    className="media-icon"
    width="20"
    height="20"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[kind]} />
  </svg>
);
