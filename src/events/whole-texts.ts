/** Puts back what was cut of the texts of a dataset, for a file of what is shown. */
import { buildTable } from './build.ts';
import { localise } from './localise.ts';
import { shortenTexts } from './long-texts.ts';
import type { DatasetDocument } from './format/schema.ts';
import type { EventTable } from './types.ts';

/** The texts of one document with the positions of the other, which has the same records. */
const withPositionsOf = (texts: DatasetDocument, { places, events }: DatasetDocument): DatasetDocument => ({
  ...texts,
  places: texts.places.map((place, index) => ({
    ...place,
    label: places[index]?.label,
    geometry: places[index]?.geometry,
  })),
  events: texts.events.map((event, row) => ({
    ...event,
    where: event.where.map((where, index) => ({ ...where, geometry: events[row]?.where[index]?.geometry })),
  })),
});

/** The same table where nothing was cut. */
export const withWholeTexts = (table: EventTable): EventTable => {
  const { document, original, skipped, readEdtf, fitted } = table;
  if (shortenTexts(original).cuts.length === 0) return table;
  const whole = withPositionsOf(localise(original, document.language ?? ''), document);
  return { ...buildTable(whole, original, skipped, readEdtf), fitted };
};
