/** The dataset as schema.org describes one, for search engines that list datasets. */
import { isoText } from '../../base/time/instants.ts';
import type { DatasetDocument, SourceRecord } from '../../events/format/schema.ts';
import { en } from '../../i18n/en.ts';
import { sourceName } from '../../wording/source-names.ts';
import { isPage } from '../../events/page-address.ts';
import { PICTURES, pictureName, type Addresses } from '../addresses.ts';
import { ask, type FirstView } from '../first-view.ts';

const pageOf = (address: string | undefined): string | undefined => (isPage(address) ? address : undefined);
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isoOf = (text: string | undefined): string | undefined =>
  text !== undefined && ISO_DATE.test(text) ? text : undefined;

/**
 * A `title` that only describes the page, whose headline was not seen, is no `name`; what was read as somebody's
 * republication says so.
 */
const sourceData = (source: SourceRecord) => {
  const { title, titleIs, publisher, readAs, url, published, language, archived } = source;
  return {
    '@type': 'CreativeWork',
    ...(titleIs === 'description' ? { description: title } : { name: title }),
    publisher: { '@type': 'Organization', name: publisher },
    creditText: readAs === undefined ? undefined : sourceName(source, en),
    url: pageOf(url),
    datePublished: isoOf(published),
    inLanguage: language,
    archivedAt: pageOf(archived?.url),
  };
};

/** Licences of data that are known by their SPDX name have a page there; who reads `license` expects an address. */
const SPDX = /^(CC0|CC-BY(-[A-Z]{2})*|CC-PDDC|PDDL|ODbL|ODC-By)(-\d[\d.]*)?$/;
const licencePage = (id: string | undefined): string | undefined =>
  id !== undefined && SPDX.test(id) ? `https://spdx.org/licenses/${id}.html` : id;

const DECIMALS = 3;

/** Where the events are: the bounding box of those with coordinates, and the names of countries. */
const coverageOf = ({ engine, answer: { question } }: FirstView): readonly object[] | undefined => {
  const box = ask(engine, { kind: 'box', question, of: 'all' });
  const { countries } = ask(engine, { kind: 'counts', question, parts: ['countries'] });
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
    ...countries.map((name) => ({ '@type': 'Place', name })),
  ];
  return places.length > 0 ? places : undefined;
};

/** The day of the last correction, else that on which the data say they were last looked after. */
const modifiedOf = ({ corrections, updated }: DatasetDocument): string | undefined =>
  isoOf(corrections?.at(-1)?.date) ?? isoOf(updated);

export const linkedData = (view: FirstView, addresses: Addresses, description: string): object => {
  const { document, zone } = view.table;
  const { extent } = view.engine.schema;
  const { id, title, version, licence, language, sources, method } = document;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    identifier: id,
    version,
    url: addresses.page,
    inLanguage: language ?? 'en',
    license: pageOf(licence?.url) ?? licencePage(licence?.id),
    creator: licence ? { '@type': 'Organization', name: licence.attribution } : undefined,
    creditText: licence?.attribution,
    dateModified: modifiedOf(document),
    isAccessibleForFree: true,
    measurementTechnique: method?.coder,
    temporalCoverage: extent
      ? `${isoText(extent.start, zone, 'day')}/${isoText(extent.end - 1, zone, 'day')}`
      : undefined,
    spatialCoverage: coverageOf(view),
    isBasedOn: sources.map(sourceData),
    distribution: [
      { '@type': 'DataDownload', name: 'CSV', encodingFormat: 'text/csv', contentUrl: addresses.csv },
      { '@type': 'DataDownload', name: 'JSON', encodingFormat: 'application/json', contentUrl: addresses.json },
    ],
    image: {
      '@type': 'ImageObject',
      contentUrl: addresses.picture(pictureName(PICTURES.wide)),
      width: PICTURES.wide.width,
      height: PICTURES.wide.height,
    },
  };
};

/** JSON as the content of a `<script>`: without `<`, no text can end the element or begin a comment. */
export const writeLinkedData = (data: object): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
