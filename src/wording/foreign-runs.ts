/** Which stretches of a sentence are the dataset's own, in a language other than the page's. */
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { caveatText } from './describe-caveat.ts';

export interface Run {
  readonly text: string;
  /** Undefined in the page's language. */
  readonly lang: string | undefined;
}

const textsOf = (document: DatasetDocument): readonly string[] => {
  const { events, tracks = [], places, actors } = document;
  return [
    ...events.flatMap(({ title, label }) => [title, label]),
    ...tracks.flatMap(({ label, standing }) => [label, standing]),
    ...[...places, ...actors].map(({ name }) => name),
    caveatText(document),
  ].flatMap((text) => (text === undefined || text === '' ? [] : [text]));
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const foreignRuns = (
  text: string,
  { document, original }: Pick<EventTable, 'document' | 'original'>,
  { dates }: Pick<Messages, 'dates'>,
): readonly Run[] => {
  const lang = original.language;
  if (lang === undefined || lang === dates.lang) return [{ text, lang: undefined }];
  // A text that was translated is in the page's language.
  const own = new Set(textsOf(original));
  const found = [...new Set(textsOf(document))].filter((each) => own.has(each) && text.includes(each));
  if (found.length === 0) return [{ text, lang: undefined }];
  const longestFirst = found.toSorted((a, b) => b.length - a.length).map(escaped);
  const stretch = new RegExp(`(?<![\\p{L}\\d])(${longestFirst.join('|')})(?![\\p{L}\\d])`, 'u');
  return text
    .split(stretch)
    .map((part, index) => ({ text: part, lang: index % 2 === 1 ? lang : undefined }))
    .filter((run) => run.text !== '');
};
