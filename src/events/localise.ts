/**
 * A dataset in one of the languages that it carries: a document of its own, in which titles, summaries and names are those of
 * `texts`, and everything else is as it was. What is not translated stays in the dataset's own language.
 */
import type { DatasetDocument } from './format/schema.ts';

/** The document itself where it carries nothing in that language. */
export const localise = (document: DatasetDocument, lang: string): DatasetDocument => {
  const texts = document.texts && Object.hasOwn(document.texts, lang) ? document.texts[lang] : undefined;
  if (!texts) return document;
  const of = (id: string) => (Object.hasOwn(texts, id) ? texts[id] : undefined);
  const own = of(document.id);
  return {
    ...document,
    ...(own?.title === undefined ? {} : { title: own.title }),
    events: document.events.map((event) => {
      const text = of(event.id);
      return text ? { ...event, title: text.title ?? event.title, ...(text.summary === undefined ? {} : { summary: text.summary }) } : event;
    }),
  };
};
