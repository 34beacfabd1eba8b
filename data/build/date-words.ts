/** Dates in words for the page without JavaScript: each simple date in a `<time>`, the EDTF's doubt in plain English. */
import type { WhenRecord } from '../../src/events/format/schema.ts';
import { escapeHtml } from './html.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface SimpleDate {
  /** What a `datetime` attribute may hold. */
  readonly iso: string;
  readonly words: string;
  readonly about: boolean;
}

const SIMPLE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2}:\d{2})[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?([?~%]?)$/;

function readSimple(edtf: string): SimpleDate | null {
  const match = SIMPLE.exec(edtf);
  if (!match) return null;
  const [, year = '', month, day, time, mark = ''] = match;
  const name = month && month !== 'XX' ? MONTHS[Number(month) - 1] : undefined;
  const known = name && day && day !== 'XX' ? Number(day) : undefined;
  const words = [known, name, year].filter((part) => part !== undefined).join(' ');
  const iso = [year, name && month, known && day].filter(Boolean).join('-');
  return { iso: time ? `${iso}T${time}` : iso, words: time ? `${words}, ${time}` : words, about: mark !== '' };
}

const timed = (date: SimpleDate): string => `${date.about ? 'about ' : ''}<time datetime="${date.iso}">${escapeHtml(date.words)}</time>`;

/** '10 May 2024', '10 May 2024' + 'to' + '13 May 2024' → '10–13 May 2024' where only the day differs. */
function range(a: SimpleDate, b: SimpleDate, joint: string): string {
  const shared = a.iso.length === 10 && b.iso.length === 10 && a.iso.slice(0, 7) === b.iso.slice(0, 7) && !a.about && !b.about;
  if (!shared) return `${timed(a)}${joint}${timed(b)}`;
  return `<time datetime="${a.iso}">${Number(a.iso.slice(8))}</time>${joint === ' to ' ? '–' : joint}${timed(b)}`;
}

/** An EDTF text of the codebook's subset in words, as HTML; one that is not understood is shown as it stands. */
export function wordsOfEdtf(edtf: string): string {
  const set = /^\[(.+)\.\.(.+)\]$/.exec(edtf);
  const [from = '', to] = set ? [set[1], set[2]] : edtf.split('/');
  const a = readSimple(from);
  const b = readSimple(to ?? '');
  if (to === undefined) return a ? timed(a) : escapeHtml(edtf);
  if (a && b) return set ? `between ${range(a, b, ' and ')}` : range(a, b, ' to ');
  if (a) return `from ${timed(a)}, end ${to === '..' ? 'open' : 'unknown'}`;
  if (b) return `until ${timed(b)}, start ${from === '..' ? 'open' : 'unknown'}`;
  return '';
}

/** When an event was, as HTML: the best dating, what kind of time it is, and what the date rests on. */
export function wordsOfWhen(when: WhenRecord | undefined): string {
  if (!when) return 'no date';
  const date = wordsOfEdtf(when.edtf);
  const attested = when.attested ? `known to hold ${wordsOfEdtf(when.attested)}` : '';
  const main = when.shape === 'state' && attested && !readSimple(when.edtf.split('/')[0] ?? '') ? attested : date || attested;
  const notes = [
    when.shape === 'repeated' && 'several times',
    when.ongoing && 'ongoing at publication',
    when.basis === 'outside' && 'date from outside the article',
  ].filter(Boolean);
  return `${main}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
