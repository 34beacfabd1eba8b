/**
 * How many voices an event has. A voice is not a link: sources of one publisher, of one house (`family`) or that repeat
 * one report (`origin`) are one voice, also where only a third source of the dataset joins them. Of two possible
 * errors, counting too few voices is the safe one.
 */
import { memoRecent } from '../base/memo.ts';
import type { DatasetDocument, EvidenceRecord, SourceRecord } from '../events/format/schema.ts';
import { isOutside } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Dating } from '../selection/selection.ts';

/** Names as they are compared: "The  Times" and "the times" are one. */
const nameNode = (name: string): string => `name ${name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
const sourceNode = (id: string): string => `source ${id}`;
const NO_NAME = nameNode('');

/** Sets of nodes that are joined step by step (union-find); a node is in a set of its own until it is joined. */
const createSets = () => {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    // Each later search is a single step.
    for (let at = node; at !== root;) {
      const above = parents.get(at) ?? root;
      parents.set(at, root);
      at = above;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [from, to] = [rootOf(a), rootOf(b)];
    if (from !== to) parents.set(from, to);
  };
  return { rootOf, join };
};

/**
 * Each source's voice by the source's id; equal values are one voice. An `origin` is a source's id, else a wire's name.
 */
export const groupVoices = (sources: readonly SourceRecord[]): ReadonlyMap<string, string> => {
  const { rootOf, join } = createSets();
  const ids = new Set(sources.map(({ id }) => id));
  for (const { id, publisher, family = '', origin = '' } of sources) {
    const ties = [nameNode(publisher), nameNode(family), ids.has(origin) ? sourceNode(origin) : nameNode(origin)];
    for (const tie of ties) if (tie !== NO_NAME) join(sourceNode(id), tie);
  }
  return new Map(sources.map(({ id }) => [id, rootOf(sourceNode(id))]));
};

/** A dataset that was coded from reports is no report of its own. */
const isCoding = (source: SourceRecord, document: DatasetDocument): boolean =>
  source.kind === 'dataset' || source.id === document.id;

/** A source that stands behind the date alone does not say that the event happened. */
const vouchesOnlyForDate = ({ vouches = [] }: EvidenceRecord): boolean =>
  vouches.length > 0 && vouches.every((what) => what === 'when');

type VoicesOf = ReadonlyMap<string, string>;
const known = new WeakMap<DatasetDocument, VoicesOf>();
const voicesOfSources = (document: DatasetDocument): VoicesOf => {
  const voices = known.get(document) ?? groupVoices(document.sources);
  known.set(document, voices);
  return voices;
};

/** @param dating with `article`, outside sources are left out as they are everywhere */
export const countVoices = (table: EventTable, row: number, dating: Dating): number => {
  const { document, sources } = table;
  const voices = voicesOfSources(document);
  const heard = new Set<string>();
  for (const evidence of table.records[row]?.evidence ?? []) {
    const source = sources.get(evidence.source);
    const voice = voices.get(evidence.source);
    if (!source || voice === undefined || isCoding(source, document) || vouchesOnlyForDate(evidence)) continue;
    if (dating === 'best' || !isOutside(source)) heard.add(voice);
  }
  return heard.size;
};

/** The voices of every row, remembered: a panel asks in every frame of a drag. */
const countAll = memoRecent(2, (table: EventTable, dating: Dating): Uint16Array =>
  Uint16Array.from(table.records, (_, row) => countVoices(table, row, dating)),
);

/** 1 for each row that at least `least` voices vouch for. */
export const rowsWithVoices = memoRecent(4, (table: EventTable, least: number, dating: Dating): Uint8Array =>
  Uint8Array.from(countAll(table, dating), (voices) => (voices >= least ? 1 : 0)),
);
