/** What every picture has to carry with it: who is heard, source, version, date, corrections, and whose map it is. */
import { readSources } from '../events/outside.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { MapLayout } from '../layout/map/types.ts';
import { dueLines } from '../query/places/map-notes.ts';
import type { MapView } from '../selection/selection.ts';
import { describeCaveat } from '../wording/describe-caveat.ts';
import { describeCorrections } from '../wording/describe-corrections.ts';
import { describeAsOf } from '../wording/describe-when.ts';
import { nameSources } from '../wording/source-names.ts';
import type { PictureScene } from './scene.ts';

/** What the dataset does not say is left out. */
export interface Facts {
  /** Who is heard in the sources and who is not. */
  readonly caveat: string | null;
  /** "Source: The Courier". */
  readonly source: string | null;
  readonly version: string | null;
  readonly asOf: string | null;
}

export const factsOf = (table: EventTable, messages: AllMessages): Facts => {
  const { document } = table;
  const words = messages.reading.source;
  const sources = readSources(document);
  const caveat = describeCaveat(document, messages);
  return {
    caveat: caveat === '' ? null : caveat,
    source: sources.length > 0 ? words.source(nameSources(sources, messages)) : null,
    version: document.version === undefined ? null : words.version(document.version),
    asOf: document.asOf === undefined ? null : words.asOf(describeAsOf(table, messages)),
  };
};

/** What the headline over a picture says. */
export const headlineOf = ({ title, view }: DatasetDocument): string => view?.headline ?? title;
/** What is said of borders by the stated policy: where the data ask for another point of view. */
const policyOf = ({ answer: { table }, messages }: PictureScene): readonly string[] =>
  table.document.view?.disputed === undefined ? [] : [messages.ground.statedPolicy];

/**
 * Notes on the map: what it leaves out, how it draws borders, and whose it is.
 * @param mapView null: the dataset's own
 * @param borders whose borders are drawn, and what else is said of the map
 */
export const listMapFacts = (
  scene: PictureScene,
  mapView: MapView | null,
  borders: readonly string[] = policyOf(scene),
): readonly string[] => [
  ...dueLines(scene.engine.schema.mapNotes, mapView, scene.messages.dates.lang),
  ...borders,
  scene.messages.reading.source.boundaries,
  scene.messages.map.credits,
];

/** The facts of the data, each a phrase: the caveat first. */
export const listFacts = ({ answer: { table }, messages }: PictureScene): readonly string[] => {
  const { caveat, source, version, asOf } = factsOf(table, messages);
  return [caveat, source, version, asOf, describeCorrections(table, messages)].filter((fact) => fact !== null);
};

/** What lies beyond the map, in words. */
export const listBeyond = ({ pointers }: MapLayout): readonly string[] => pointers.flatMap(({ said }) => said);
