/** The page for readers without JavaScript: the picture, and the dataset's events as one plain table. */
import { sourceName } from '../../src/wording/describe-status.ts';
import { describeDateText } from '../../src/wording/describe-when.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import { buildEventTable } from './event-table.ts';
import { escapeHtml, paragraph, safeAddress } from './html.ts';
import { factsOf, readFirstView, type FirstView } from './share/first-view.ts';

const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

function sourcesOf(table: EventTable): string {
  return list(
    table.document.sources.map((source) => {
      const address = safeAddress(source.url);
      const title = address ? `<a href="${address}">${escapeHtml(source.title)}</a>` : escapeHtml(source.title);
      const published = source.published
        ? `, ${escapeHtml(describeDateText(table, source.published, en) ?? source.published)}`
        : '';
      return `${escapeHtml(sourceName(source, en))}: ${title}${published}`;
    }),
  );
}

/** Table, notes and sources: what stands below the picture wherever the dataset is a page. */
export function buildEventParts({ table }: Pick<FirstView, 'table'>): string {
  const notes = table.document.method?.notes ?? [];
  return [
    buildEventTable(table),
    notes.length > 0 ? `<h2>Notes</h2>${list(notes.map(escapeHtml))}` : '',
    `<h2>Sources</h2>${sourcesOf(table)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function factsLine(view: FirstView): string {
  const { version, asOf, corrections, licence } = factsOf(view);
  return paragraph(
    [version, asOf, ...corrections, licence]
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
 * From the text of a dataset, by the same path that the app takes.
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
      'The map and the timeline need JavaScript; these are their events. ° marks what rests on a source outside the article.',
    ),
    buildEventParts(view),
    factsLine(view),
  ]
    .filter(Boolean)
    .join('\n');
  return { title, lede, html };
}
