/** What rests on outside knowledge alone: it says so on the screen, and is gone when only the source counts. */
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

/** Whether any event is dated otherwise by the source alone. */
export const hasTwoDatings = ({ records }: Pick<EventTable, 'records'>): boolean =>
  records.some(({ when }) => when?.stated !== undefined);
