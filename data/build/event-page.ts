/** The page for readers without JavaScript: the dataset's events as one plain table, with who says so and what is missing. */
import type { DatasetDocument, EventRecord, WhereRecord } from '../../src/events/format/schema.ts';
import { wordsOfEdtf, wordsOfWhen } from './date-words.ts';
import { escapeHtml, paragraph, safeAddress } from './html.ts';

const TRACKS = { offensive: 'Offensive', diplomatic: 'Diplomatic', other: 'Supplies' } as const;
const ROLES = { location: '', origin: 'from ', destination: 'to ', object: 'about ', reference: 'beside ' } as const;
const COLUMNS = ['Date', 'Event', 'Track', 'Place', 'Actors', 'Status', 'Source'];

interface Names {
  readonly actor: ReadonlyMap<string, string>;
  readonly place: ReadonlyMap<string, string>;
  readonly source: ReadonlyMap<string, string>;
}

const namesOf = (document: DatasetDocument): Names => ({
  actor: new Map(document.actors.map(({ id, name }) => [id, name])),
  place: new Map(document.places.map(({ id, name }) => [id, name])),
  source: new Map(document.sources.map(({ id, publisher }) => [id, publisher])),
});

function placeOf(where: WhereRecord, names: Names): string {
  const name = where.place ? names.place.get(where.place) ?? where.place : 'a place on the map';
  const vague = where.role === 'location' && (where.precision === 'region' || where.precision === 'country');
  return `${ROLES[where.role]}${vague ? 'somewhere in ' : ''}${escapeHtml(name)}`;
}

function statusOf({ certainty }: EventRecord, names: Names): string {
  const by = certainty.by ? ` by ${names.actor.get(certainty.by) ?? certainty.by}` : '';
  return escapeHtml(certainty.assertion[0]?.toUpperCase() + certainty.assertion.slice(1) + by);
}

const sourceOf = (event: EventRecord, names: Names): string => event.evidence
  .map(({ source, paragraphs }) => escapeHtml(names.source.get(source) ?? source) + (paragraphs?.length ? `, ¶${paragraphs.join(', ')}` : ''))
  .join('; ');

function rowOf(event: EventRecord, names: Names): string {
  const people = [...new Set([...(event.actors ?? []), ...(event.targets ?? [])].map(({ actor }) => names.actor.get(actor) ?? actor))];
  const cells = [
    TRACKS[event.track],
    (event.where ?? []).map((where) => placeOf(where, names)).join(', ') || 'not on the map',
    escapeHtml(people.join(', ')),
    statusOf(event, names),
    sourceOf(event, names),
  ];
  const summary = event.summary && event.summary !== event.title ? `<br>${escapeHtml(event.summary)}` : '';
  return `<tr><td>${wordsOfWhen(event.when)}</td><th scope="row">${escapeHtml(event.title)}${summary}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Earliest first by what the date begins with; undated events stand last. */
const sortKey = ({ when }: EventRecord): string =>
  /\d{4}(-\d{2}(-\d{2})?)?/.exec(/^\[?\d/.test(when?.edtf ?? '') ? when?.edtf ?? '' : when?.attested ?? when?.edtf ?? '')?.[0] ?? '9';

/** The contents of `<noscript>` for a dataset, as HTML. */
export function buildEventPage(document: DatasetDocument): string {
  const names = namesOf(document);
  const rows = document.events.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)).map((event) => rowOf(event, names));
  const sources = document.sources.map(({ publisher, title, url, published, readAs }) => {
    const address = safeAddress(url);
    const name = `${escapeHtml(publisher)}: ${address ? `<a href="${address}">${escapeHtml(title)}</a>` : escapeHtml(title)}`;
    return `<li>${name}${published ? `, ${wordsOfEdtf(published)}` : ''}${readAs ? ` (${escapeHtml(readAs)})` : ''}</li>`;
  });
  const facts = [
    document.version && `version ${escapeHtml(document.version)}`,
    document.asOf && `as of ${wordsOfEdtf(document.asOf)}`,
    document.licence && escapeHtml(`${document.licence.id}, ${document.licence.attribution}`),
  ].filter(Boolean);
  const corrections = (document.corrections ?? []).map(({ date, what }) => `<li>Corrected ${wordsOfEdtf(date)}: ${escapeHtml(what)}</li>`);
  return [
    `<h1>${escapeHtml(document.title)}</h1>`,
    paragraph(escapeHtml(document.lede)),
    paragraph('The map and the timeline need JavaScript. These are their events.'),
    `<table><caption>${escapeHtml(document.title)}: ${rows.length} events</caption>`,
    `<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    corrections.length > 0 ? `<ul>${corrections.join('')}</ul>` : '',
    document.method?.notes?.length ? `<h2>Notes</h2><ul>${document.method.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>` : '',
    `<h2>Sources</h2><ul>${sources.join('')}</ul>`,
    paragraph(facts.join(' · ')),
  ].filter(Boolean).join('\n');
}
