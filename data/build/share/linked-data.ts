/** The dataset as schema.org describes one, for search engines that list datasets. */
import { isoText } from '../../../src/base/calendar.ts';
import type { SourceRecord } from '../../../src/events/format/schema.ts';
import type { EventTable } from '../../../src/events/types.ts';
import { boxOfRows } from '../../../src/layout/map/fit.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { PICTURES, type Addresses } from './addresses.ts';
import type { FirstView } from './first-view.ts';

/** A dataset may name anything; only pages are passed on. */
const pageOf = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isoOf = (text: string | undefined): string | undefined =>
  text !== undefined && ISO_DATE.test(text) ? text : undefined;

/** What only describes a page whose headline was not seen is not passed off as its name. */
const sourceData = ({ title, titleIs, publisher, url, published, language, archived }: SourceRecord) => ({
  '@type': 'CreativeWork',
  ...(titleIs === 'description' ? { description: title } : { name: title }),
  publisher: { '@type': 'Organization', name: publisher },
  url: pageOf(url),
  datePublished: isoOf(published),
  inLanguage: language,
  archivedAt: pageOf(archived?.url),
});

const DECIMALS = 3;

/** Where the dataset's events are, as far as that is known: the box of what is placed, and countries known by name alone. */
const coverageOf = (table: EventTable): readonly object[] | undefined => {
  const box = boxOfRows(atlasOf(table), [...table.records.keys()]);
  const countries = table.records.flatMap(({ where }) =>
    where.flatMap(({ role, precision, place }) =>
      role === 'location' && precision === 'country' ? (table.places.get(place ?? '')?.name ?? []) : [],
    ),
  );
  const round = (degrees: number): string => String(Number(degrees.toFixed(DECIMALS)));
  const places = [
    ...(box
      ? [
          {
            '@type': 'Place',
            geo: { '@type': 'GeoShape', box: [box.south, box.west, box.north, box.east].map(round).join(' ') },
          },
        ]
      : []),
    ...[...new Set(countries)].map((name) => ({ '@type': 'Place', name })),
  ];
  return places.length > 0 ? places : undefined;
};

/** @param file path of the dataset's own file from the site's root; null where it is not known */
export const linkedData = (
  { table }: FirstView,
  addresses: Addresses,
  description: string,
  file: string | null,
): object => {
  const { document, extent } = table;
  const { id, title, version, licence, language, sources, corrections, method } = document;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    identifier: id,
    version,
    url: addresses.page,
    inLanguage: language ?? 'en',
    license: pageOf(licence?.url) ?? licence?.id,
    creator: licence ? { '@type': 'Organization', name: licence.attribution } : undefined,
    creditText: licence?.attribution,
    dateModified: isoOf(corrections?.at(-1)?.date),
    isAccessibleForFree: true,
    measurementTechnique: method?.coder,
    temporalCoverage: extent
      ? `${isoText(extent.start).slice(0, 10)}/${isoText(extent.end - 1).slice(0, 10)}`
      : undefined,
    spatialCoverage: coverageOf(table),
    isBasedOn: sources.map(sourceData),
    distribution:
      file === null
        ? undefined
        : { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addresses.file(file) },
    image: {
      '@type': 'ImageObject',
      contentUrl: addresses.wide,
      width: PICTURES.wide.width,
      height: PICTURES.wide.height,
    },
  };
};

/** As the content of a `<script>`: no text can end the element or begin a comment. What is undefined is left out. */
export const writeLinkedData = (data: object): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
