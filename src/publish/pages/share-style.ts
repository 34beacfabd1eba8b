/**
 * Styles of a dataset's static page: the app's colours in both themes, a table that becomes a list on a phone, and
 * print.
 */
import { USUAL_COLUMNS } from '../../wording/table/columns.ts';
import { en } from '../../i18n/en.ts';
import type { Palette } from '../../base/paint/token.ts';
import { DARK, FONT, LIGHT } from '../../theme/tokens.ts';

/** Up to this width, in CSS pixels, the page has its layout for phones. */
export const NARROW = 719;

const colours = ({ panel, otherLand, ink, muted, grid, track2Text, track1Text, accent }: Palette): string =>
  `--panel:${panel};--soft:${otherLand};--ink:${ink};--muted:${muted};--grid:${grid};--link:${track2Text};--warm:${track1Text};--accent:${accent}`;

/** On a phone, where the table is a list: the column's name before each cell but date and title. */
const labels = (): string =>
  USUAL_COLUMNS.map((column, i) =>
    column === 'date' || column === 'event'
      ? ''
      : `td:nth-child(${i + 1})::before{content:"${en.table.columns[column]}: "}`,
  ).join('');

export const shareStyle = (): string =>
  [
    `:root{color-scheme:light dark;${colours(LIGHT)}}`,
    `@media(prefers-color-scheme:dark){:root{${colours(DARK)}}}`,
    '*{box-sizing:border-box}',
    `body{margin:0;background:var(--panel);color:var(--ink);font:16px/24px ${FONT};-webkit-text-size-adjust:100%}`,
    'header,main,footer{max-width:1240px;margin:0 auto;padding:0 20px}',
    'header{display:flex;align-items:center;min-height:48px;font-weight:600}',
    'a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}',
    'header a{color:inherit;text-decoration:none;padding:10px 0}',
    'h1{margin:16px 0 8px;font-size:36px;line-height:42px;font-weight:600;letter-spacing:-.01em;text-wrap:balance}',
    'h2{margin:32px 0 8px;font-size:20px;line-height:28px;font-weight:600}',
    '.lede{margin:0 0 20px;max-width:44em;font-size:18px;line-height:28px}',
    '.open{display:inline-block;min-height:44px;padding:10px 18px;border-radius:6px;background:var(--ink);color:var(--panel);font-weight:600;text-decoration:none}',
    'figure{margin:24px 0}',
    'figure img{display:block;width:100%;height:auto;border:1px solid var(--grid);border-radius:4px;background:#FBFAF7}',
    'figcaption,.facts,footer{color:var(--muted);font-size:14px;line-height:20px}',
    'figcaption{margin-top:8px;display:flex;flex-wrap:wrap;gap:0 16px}figcaption>*,footer a{display:inline-block;padding:2px 0}',
    '.facts{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;max-width:60em}.facts dt{font-weight:600}.facts dd{margin:0;overflow-wrap:anywhere}',
    'ul,.steps{max-width:60em;margin:8px 0;padding:0;list-style:none}.steps h2{margin-bottom:4px}.steps p{margin:0 0 24px}li{margin:0 0 8px;overflow-wrap:anywhere}',
    '.plain-scroll{overflow-x:auto}',
    'table{width:100%;border-collapse:collapse;font-size:14px;line-height:20px}',
    'caption{text-align:start;padding:8px 0;color:var(--muted)}',
    'th,td{text-align:start;vertical-align:top;padding:10px 16px 10px 0;border-top:1px solid var(--grid);font-weight:400}',
    'thead th{color:var(--muted);font-weight:600;white-space:nowrap}tbody th{font-weight:600;min-width:18em}th p{margin:2px 0 0;font-weight:400;color:var(--muted)}',
    'td:first-child{min-width:9em}.month th{font-size:16px;line-height:24px;padding-top:24px;color:var(--warm)}',
    'footer{margin-top:32px;padding-top:16px;padding-bottom:32px;border-top:1px solid var(--grid)}footer p{margin:0 0 4px}',
    `@media(max-width:${NARROW}px){header,main,footer{padding-inline:16px}h1{font-size:26px;line-height:32px;margin-top:8px}.lede{font-size:16px;line-height:24px}`,
    '.open{display:block;text-align:center}figure{margin-inline:-16px}figure img{border-width:1px 0;border-radius:0}figcaption{padding:0 16px}',
    '.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:8px}',
    `thead{display:none}table,caption,tbody,tr,th,td{display:block}tr{padding:12px 0;border-top:1px solid var(--grid)}th,td{border:0;padding:0}tbody th{min-width:0;font-size:16px;line-height:24px}td:first-child{color:var(--muted)}${labels()}td::before{color:var(--muted)}}`,
    `@media print{:root{color-scheme:light;${colours(LIGHT)};--panel:#FFF}.open,header,figcaption a{display:none}body{font-size:10pt;line-height:14pt}h1{font-size:20pt;line-height:24pt}table{font-size:8pt;line-height:11pt}.plain-scroll{overflow:visible}tr,li,figure{break-inside:avoid}tbody th{min-width:0}li a[href^=http]::after{content:" (" attr(href) ")"}}`,
  ].join('\n');
