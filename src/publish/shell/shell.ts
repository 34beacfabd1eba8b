/**
 * What stands in the page until the app has painted its own first view: its head, frames, axis and foot, with the app's
 * own classes, and for a link without state the picture of the built-in dataset. `shell-script.js` fits it to window
 * and link before it is painted; the app takes it away (`app/show-page.ts`).
 */
import { featherOpacity } from '../../panes/map/paint-outlines.ts';
import type { FirstPicture } from './first-picture.ts';
import type { FirstWords } from './first-words.ts';
import { criticalCss } from './critical-css.ts';
import { escapeHtml } from '../html.ts';

export interface ShellParts {
  /** The first is the language of the picture. */
  readonly words: readonly FirstWords[];
  /** Null where it could not be drawn. */
  readonly picture: FirstPicture | null;
  /** Address of the static page with the table; null where the build has none. */
  readonly table: string | null;
  /** The pages for frames without a script. The first dataset is the one that opens when a link names none. */
  readonly frames: readonly FramePages[];
}

/** Of one dataset, by language; the first one for all others. */
export type FramePages = readonly [id: string, pages: readonly (readonly [lang: string, address: string])[]];

/** Each language's own; all but the first wait for the script, which takes away those that are not the reader's. */
const inEach = (words: readonly FirstWords[], write: (own: FirstWords) => string): string =>
  words.map((own) => write(own)).join('');
const only = ({ lang }: FirstWords, words: readonly FirstWords[]): string =>
  ` data-in="${lang}" lang="${lang}"${lang === words[0]?.lang ? '' : ' hidden'}`;

const deckOf = ({ deck, caveat }: FirstWords): string =>
  `${deck
    .map(({ text, slot }) => (slot === null ? escapeHtml(text) : `<b data-slot="${slot}">${escapeHtml(text)}</b>`))
    .join('')}<span class="app-deck-caveat"> ${escapeHtml(caveat)}</span>`;

/** Room for the buttons, which are there when they work. */
const toolsOf = ({ story, tools, other }: FirstWords): string =>
  [
    story === null ? '' : `<span class="story-entry shell-full">${escapeHtml(story)}</span>`,
    `<span class="app-button shell-single">${escapeHtml(other)}</span>`,
    '<span class="icon-button app-tool shell-lite"></span>',
    ...tools.map(
      (name, i) =>
        `<span class="app-tool${i < 2 ? ' shell-full' : ''}"><span class="shell-name">${escapeHtml(name)}</span><span class="shell-icon"></span></span>`,
    ),
    '<span class="popover-button app-tool shell-full shell-more"><span class="shell-more-icon"></span></span>',
  ].join('');

const headOf = (own: FirstWords, words: readonly FirstWords[]): string =>
  `<div class="app-header"${only(own, words)}><h1 class="app-headline"><span style="--letters:${own.headline.length}">${escapeHtml(own.headline)}</span></h1><p class="app-deck">${deckOf(own)}</p><div class="app-tools" aria-hidden="true">${toolsOf(own)}</div></div>`;

const statusOf = ({ status: [count, window, notes] }: FirstWords): string =>
  `<div class="app-status"><div class="status-line"><span class="status-line-count">${escapeHtml(count)}</span><span class="status-line-details"><span class="status-line-window">${escapeHtml(window)}</span><span class="status-line-possible">${escapeHtml(notes)}</span></span></div></div>`;

const SOURCE_CLASSES: Readonly<Record<FirstWords['source'][number]['kind'], string>> = {
  first: '',
  plain: '',
  caveat: ' class="source-line-caveat"',
  new: ' class="source-line-new"',
  spare: ' class="source-line-spare"',
  what: ' class="source-line-what"',
  detail: ' class="source-line-detail"',
};
/** As `ui/Dotted.tsx` writes it. */
const dotted = (html: string): string => html.replaceAll(/ ·[ \u00a0]/g, '<span class="dot"><span> ·</span> </span>');
const footOf = (own: FirstWords, words: readonly FirstWords[]): string =>
  `<div class="app-foot" aria-hidden="true"${only(own, words)}>${statusOf(own)}<div class="app-foot-tools"></div><div class="source-line"><div class="source-line-text">${own.source
    .map(({ text, kind }) => `<span${SOURCE_CLASSES[kind]}>${dotted(escapeHtml(text))}</span>`)
    .join(
      '',
    )}</div><span class="source-line-full" data-in="lite bare" hidden><span class="source-line-words">${escapeHtml(own.openFull)}</span><span class="shell-icon"></span></span></div></div>`;

const FRAMES =
  '<div class="app-column"><div class="app-map"><div class="map"><div class="map-view"></div><div class="map-bar"></div></div></div></div><div class="app-row-place"><div class="action-row"></div></div><div class="app-divider"></div>';

/**
 * The map's picture stays a little longer than all else, until there is ground under the app's events, so it is no part
 * of the rest.
 */
const mapOf = ({ words: [first], picture }: ShellParts): string => {
  const credits = first?.credits.map((text, i) => `<p class="map-credits shell-credits-${i}">${escapeHtml(text)}</p>`);
  return `<div class="shell-map" id="shell-map" aria-hidden="true">${picture?.map ?? ''}<div class="map-foot">${credits?.join('')}</div></div>`;
};

/**
 * What stands before `#root`: what is painted first comes first, then the script, which is run before that is painted,
 * then the pictures.
 * @param script the text of the page's one inline script
 */
export const shellMarkup = (parts: ShellParts, script: string): string => {
  const { words, picture } = parts;
  const langs = words.map(({ lang }) => lang).join(' ');
  const captions = inEach(words, (own) => `<div class="timeline-caption"${only(own, words)}>${statusOf(own)}</div>`);
  return [
    `<div class="shell" id="shell" data-langs="${langs}" data-frames="${escapeHtml(JSON.stringify(parts.frames))}"><div class="app">`,
    inEach(words, (own) => headOf(own, words) + footOf(own, words)),
    '<div class="playback-region band-bar"></div>',
    `<div class="app-main" aria-hidden="true">${FRAMES}<div class="app-timeline"><div class="timeline"><div class="shell-band"></div>${captions}</div></div>`,
    `<script>${script}</script>`,
    picture ? `<div class="app-timeline shell-over"><div class="timeline">${picture.time}</div></div>` : '',
    '</div></div></div>',
    picture ? mapOf(parts) : '',
  ].join('');
};

/** What may help where something has not come, in each language. @param more a class beside the others */
const helpMarkup = ({ words, table }: ShellParts, more = ''): string =>
  `<div class="app-state shell-unstarted${more}">${inEach(
    words,
    (own) =>
      `<p lang="${own.lang}">${escapeHtml(own.unstarted.question)} ${table === null ? '' : `<a class="shell-table" href="${table}">${escapeHtml(own.unstarted.table)}</a><span class="shell-table"> · </span>`}<a href="">${escapeHtml(own.unstarted.retry)}</a></p>`,
  )}</div>`;

/** What stands in `#root` until the app's first render: by CSS alone, it says after a while that nothing has come. */
export const unstartedMarkup = (parts: ShellParts): string => helpMarkup(parts);

/**
 * What stands before `#root` where the app's style sheet can't be had. That sheet itself hides it and shows the app
 * (`app/app.css`), by rules that are not among those cut from it, as this is no part of what they are cut for.
 */
export const unstyledMarkup = (parts: ShellParts): string => helpMarkup(parts, ' shell-unstyled');

const OWN = [
  '.shell,.shell-map{display:none;position:absolute;inset:0;z-index:var(--z-notice);pointer-events:none;contain:layout style}',
  '[data-shell] .shell{display:block}',
  // Nothing that the app has to say is ever under it.
  ':is(.shell,.shell-map):has(~#root>:is(.app-failure,.app-state[role=status])){display:none}',
  '.shell [hidden],:is(.shell-map,.shell-map *)[hidden]{display:none}',
  '.shell>.app{background:var(--panel);color:var(--ink)}',
  // On no ground of its own it would show the app that grows beneath it.
  '[data-bg=transparent] .shell>.app{background:none}[data-bg=transparent] .shell~#root>.app{opacity:0}',
  '.shell .app-tools,[data-shell=frame] .shell :is(.app-headline,.app-deck,.source-line),[data-shell]:not([data-shell=picture]) .shell .status-line{visibility:hidden}',
  // Their order on the screen is not that in the page.
  '.shell .app-main{order:1}.shell .band-bar{order:2}.shell .app-foot{order:3}',
  '[data-shell]:not([data-shell=picture]) .shell-over{display:none}',
  '.shell-over .timeline{background:none}',
  '[data-shell=picture] .shell-map{display:block;overflow:hidden;container-type:size;background:var(--water)}',
  // A word where there is room for it, else a sign.
  '.shell .app:not([data-layout=wide]) .shell-name,.shell [data-low=true] .shell-name,.shell .app[data-layout=wide][data-low=false] .app-tools .shell-icon{display:none}',
  '.app-tools .shell-icon{inline-size:20px;block-size:20px}.shell-more-icon{inline-size:24px;block-size:24px}',
  '.shell [data-ui=full] .shell-lite,.shell .app:not([data-ui=full]) .shell-full,.shell [data-layout=narrow][data-ui=full] .app-tool:not(.shell-more),.shell [data-layout=narrow] .story-entry{display:none}',
  '.shell [data-low=true] .app-deck,.shell [data-untitled=true] :is(.app-headline,.app-deck),.shell [data-ui=bare] .app-header,.shell [data-ui=bare] .app-foot-tools,.shell [data-single=true] :is(.app-foot-tools,.app-column,.app-divider){display:none}',
  '.shell .app:not([data-single=true]) .shell-single{display:none}',
  // Where the status stands: in the strip, in the row between the panes, or in the foot.
  '.shell .app:not([data-status=strip]) .timeline-caption,.shell .app:not([data-status=foot]) .app-foot .app-status{display:none}',
  '.shell [data-status=head] .app-foot{display:block}.shell [data-status=head] .app-foot .source-line-full{display:none}',
  '.shell .timeline-caption{left:112px;height:54px}',
  '.shell .app:not([data-row=true]) .app-row-place,.shell .app[data-layout=narrow] .app-divider,.shell .app-divider::before,.shell .app[data-panes=map] :is(.app-timeline,.app-divider),.shell .app[data-panes=timeline] :is(.app-column,.app-divider),.shell .app[data-panes=table] .app-main>*,.shell .app:not([data-panes=map],[data-panes=table]) .band-bar,.shell [data-ui=bare] .band-bar{display:none}',
  '.source-line .shell-icon{inline-size:14px;block-size:14px}',
  // As the app's own axis: half of the other land's colour, between two lines.
  '.shell-band{position:absolute;inset-inline:0;box-sizing:border-box;border:solid var(--no-data);border-width:1px 0;background:color-mix(in srgb,var(--other-land) 50%,transparent)}',
  '[data-shell=picture] [data-rows=true] .shell-band{visibility:hidden}',
  '.shell-time{position:absolute;inset:0}.shell-plot{position:absolute;inset-inline:0;overflow:hidden}',
  '.shell-picture{position:absolute;overflow:visible;white-space:pre}',
  '.shell-picture[data-pane=map]{inset:0 0 24px;inline-size:100%;block-size:calc(100% - 24px)}',
  '.keep,.shell-picture[data-pane] text{transform:scale(var(--keep-x,1),var(--keep-y,1))}',
  '.shell-picture[data-pane] :is(text,.keep){transform-box:fill-box;transform-origin:0 100%}',
  '.shell-picture[data-pane] :is([text-anchor=middle],.keep){transform-origin:50% 100%}.shell-picture[data-pane] [text-anchor=end]{transform-origin:100% 100%}',
  '.shell-picture[data-pane]:not([data-near]) text{display:none}',
  // By theme, as `paint-outlines.ts` has it.
  `.shell-picture [data-feather]{opacity:${featherOpacity(false)}}[data-theme=dark] .shell-picture [data-feather]{opacity:${featherOpacity(true)}}`,
  '.shell-picture [data-halo]{fill:none;stroke:var(--panel);stroke-width:6;stroke-linejoin:round}',
  '@container (max-width:559.9px){.shell-credits-0{display:none}}@container (min-width:560px){.shell-credits-1{display:none}}',
  '.shell-unstarted{animation:shell-unstarted 0s 8s both}@keyframes shell-unstarted{from{visibility:hidden}}',
  '[data-shell=frame] .shell-table{display:none}',
  // A map that stands by no sheet has its marks in the wrong places.
  '.shell-unstyled~#root :is(.app-main,.app-foot){visibility:var(--styled,hidden)}',
  '[data-ready] .shell-unstyled{animation:none}.shell-unstyled:has(~#root>.shell-unstarted){display:none}',
];

/** A page that has not started speaks the reader's language where the script could tell it, else the first one. */
const languageStyle = ([first, ...others]: readonly FirstWords[]): readonly string[] =>
  others.flatMap(({ lang }) => [
    `:root:not([data-reader=${lang}]) .shell-unstarted [lang=${lang}]{display:none}`,
    `[data-reader=${lang}] .shell-unstarted [lang=${first?.lang}]{display:none}`,
  ]);

/** The page without JavaScript. */
const PLAIN = [
  '.plain{max-width:84em;margin:0 auto;padding:16px}',
  '.plain h1{margin:0;font-size:24px;line-height:30px}.plain h2{margin:24px 0 8px;font-size:16px;line-height:24px}',
  '.plain p,.plain ul{max-width:60em;margin:8px 0;padding:0}.plain li{margin:0 0 4px;list-style:none}',
  '.plain img{display:block;width:100%;max-width:1200px;height:auto;margin:16px 0}',
  '.plain-scroll{overflow-x:auto}',
  '.plain table{min-width:66em;border-collapse:collapse}',
  '.plain caption{text-align:start;font-weight:600;padding:8px 0}',
  '.plain th,.plain td{text-align:start;vertical-align:top;padding-block:8px;padding-inline:0 16px;border-top:1px solid var(--grid);font-weight:400}',
  '.plain thead th,.plain tbody th{font-weight:600}.plain th p{margin:0;font-weight:400;color:var(--muted)}',
];

/**
 * What is needed before the app's style sheet has come.
 * @param css that sheet as it is built; '' where there is none yet
 * @param markup of the shell and of what stands in `#root`
 */
export const shellStyle = (css: string, markup: string, words: readonly FirstWords[]): string =>
  [criticalCss(css, markup), '@layer shell{', ...OWN, ...languageStyle(words), ...PLAIN, '}'].join('\n');
