/** The head of the app's own page, but for what links to it show. */
import { DARK, LIGHT } from '../../theme/tokens.ts';
import { escapeHtml } from '../html.ts';
import type { EventPage } from './event-page.ts';
import type { HeadTag } from './share-tags.ts';

/** Where there is no dataset to speak of. */
export const NO_EVENTS: EventPage = {
  title: 'Timefront',
  lede: 'Structured conflict events on a map beside a timeline.',
  html: '',
};

/** @param style the rules that hold before the app's style sheet is there */
export const indexHead = ({ title, lede }: EventPage, style: string): readonly HeadTag[] => [
  { tag: 'title', children: title === NO_EVENTS.title ? title : `${escapeHtml(title)} · Timefront` },
  { tag: 'meta', attrs: { name: 'description', content: lede || NO_EVENTS.lede } },
  { tag: 'meta', attrs: { name: 'color-scheme', content: 'light dark' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: LIGHT.panel, media: '(prefers-color-scheme: light)' } },
  { tag: 'meta', attrs: { name: 'theme-color', content: DARK.panel, media: '(prefers-color-scheme: dark)' } },
  { tag: 'style', children: style },
  { tag: 'noscript', children: '<style>#root,.shell,.shell-unstyled{display:none}</style>' },
];
