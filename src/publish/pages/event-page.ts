/** The page for readers without JavaScript: the picture, and the dataset's events as one plain table. */
import { buildEventTable } from './event-table.ts';
import { escapeHtml, paragraph } from '../html.ts';
import { factsOf, readFirstView, type FirstView } from '../first-view.ts';
import { PAGE_WORDS } from './page-words.ts';
import { datasetSources, htmlList } from './source-list.ts';

/** Table, notes and sources as HTML, for below the picture on each static page. */
export function buildEventParts(view: FirstView): string {
  const { table, messages } = view;
  const words = PAGE_WORDS[messages.dates.lang];
  const notes = table.document.method?.notes ?? [];
  return [
    buildEventTable(view),
    notes.length > 0 ? `<h2>${words.notes}</h2>${htmlList(notes.map(escapeHtml))}` : '',
    `<h2>${words.sources}</h2>${datasetSources(table, messages)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function factsLine(view: FirstView): string {
  const { caveat, version, asOf, corrections, licence } = factsOf(view);
  return paragraph(
    [view.table.document.lede === caveat ? null : caveat, version, asOf, ...corrections, licence]
      .filter((fact) => fact !== null)
      .map(escapeHtml)
      .join(' · '),
  );
}

export interface EventPage {
  readonly title: string;
  readonly lede: string;
  /** The contents of `<noscript>`. */
  readonly html: string;
}

/**
 * Decodes the text of a dataset as the app does and writes its page.
 * @param picture the markup of the picture, '' for none
 * @throws LoadError when the dataset can't be read
 */
export function buildEventPage(text: string, picture = ''): EventPage {
  const view = readFirstView(text);
  const { title, lede = '' } = view.table.document;
  const html = [
    `<h1>${escapeHtml(title)}</h1>`,
    paragraph(escapeHtml(lede)),
    picture,
    paragraph(
      'The map and the timeline need JavaScript; these are their events. ° marks what rests on an outside source.',
    ),
    buildEventParts(view),
    factsLine(view),
  ]
    .filter(Boolean)
    .join('\n');
  return { title, lede, html };
}
