/** What rests on outside knowledge alone: marked with ° on the screen, and left out of the source's own dating. */
import type { DatasetDocument, EvidenceRecord, SourceRecord } from './format/schema.ts';
import type { EventTable } from './types.ts';

export const isOutside = (source: SourceRecord | undefined): boolean => source?.kind === 'outside';

/** Whether there is evidence and all of it is from outside sources. */
export const restsOnOutside = (
  evidence: readonly EvidenceRecord[] | undefined,
  sources: ReadonlyMap<string, SourceRecord>,
): boolean =>
  evidence !== undefined && evidence.length > 0 && evidence.every(({ source }) => isOutside(sources.get(source)));

/** The sources that were read and coded, in the document's order: those that are not outside knowledge. */
export const readSources = (document: DatasetDocument): readonly SourceRecord[] =>
  document.sources.filter((source) => !isOutside(source));

/** Whether all that was read is one article. */
export const isOfArticle = (document: DatasetDocument): boolean => {
  const read = readSources(document);
  return read.length === 1 && read[0]?.kind === 'article';
};

/** Whether the source alone dates any event differently. */
export const hasTwoDatings = ({ records }: Pick<EventTable, 'records'>): boolean =>
  records.some(({ when }) => when?.stated !== undefined);
