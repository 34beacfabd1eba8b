/**
 * The static shell that is shown before the app: the header with the title and empty frames of map and axis, in both
 * themes.
 */
import { DARK, FONT, LIGHT } from '../../src/theme/tokens.ts';
import { escapeHtml } from './html.ts';

const colours = ({ panel, ink, muted, grid, water }: typeof LIGHT): string =>
  `--shell-panel:${panel};--shell-ink:${ink};--shell-muted:${muted};--shell-grid:${grid};--shell-map:${water}`;

/**
 * Styles of the shell and of the page without JavaScript, in a layer that every stylesheet of the app beats; a theme
 * that the app has set wins over the system's.
 */
export const shellStyle = (): string =>
  [
    '@layer shell{',
    `:root{color-scheme:light;${colours(LIGHT)}}`,
    `:root[data-theme=dark]{color-scheme:dark;${colours(DARK)}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${colours(DARK)}}}`,
    'html,body,#root{height:100%}',
    `body{margin:0;background:var(--shell-panel);color:var(--shell-ink);font:14px/20px ${FONT}}`,
    // The app's proportions, to avoid a layout shift when it replaces the shell.
    '.shell{display:grid;grid-template:60px minmax(0,1fr)/312px minmax(0,1fr) 540px;height:100%}',
    '.shell h1{grid-column:1/-1;margin:0;padding:0 20px;align-self:center;font-size:24px;line-height:30px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
    '.shell-map{grid-column:2;background:var(--shell-map);border:solid var(--shell-grid);border-width:1px 0 0}',
    '.shell-axis{position:relative;border-top:1px solid var(--shell-grid)}',
    '.shell-axis::after{content:"";position:absolute;left:16px;right:16px;top:50%;border-top:1px solid var(--shell-muted)}',
    '@media(max-width:1279px){.shell{grid-template:48px minmax(0,1fr)/0 1fr 1fr}.shell h1{font-size:20px;line-height:26px}}',
    '@media(max-width:559px),(max-width:899px) and (max-aspect-ratio:95/100){.shell{grid-template:52px 49fr 51fr/1fr}.shell h1{padding:0 14px;font-size:18px;line-height:24px}.shell-map,.shell-axis{grid-column:1}}',
    '.plain{max-width:84em;margin:0 auto;padding:16px}',
    '.plain h1{margin:0;font-size:24px;line-height:30px}.plain h2{margin:24px 0 8px;font-size:16px;line-height:24px}',
    '.plain p,.plain ul{max-width:60em;margin:8px 0;padding:0}.plain li{margin:0 0 4px;list-style:none}',
    '.plain img{display:block;width:100%;max-width:1200px;height:auto;margin:16px 0}',
    '.plain-scroll{overflow-x:auto}',
    '.plain table{min-width:66em;border-collapse:collapse}',
    '.plain caption{text-align:start;font-weight:600;padding:8px 0}',
    '.plain th,.plain td{text-align:start;vertical-align:top;padding-block:8px;padding-inline:0 16px;border-top:1px solid var(--shell-grid);font-weight:400}',
    '.plain thead th,.plain tbody th{font-weight:600}.plain th p{margin:0;font-weight:400;color:var(--shell-muted)}',
    '}',
  ].join('\n');

/** The content of `#root` until the app replaces it. */
export const shellMarkup = (title: string): string =>
  `<div class="shell"><h1>${escapeHtml(title)}</h1><div class="shell-map"></div><div class="shell-axis"></div></div>`;
