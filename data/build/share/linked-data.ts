/** The dataset as schema.org describes one, for search engines that list datasets. */
import { isoText } from '../../../src/base/calendar.ts';
import type { SourceRecord } from '../../../src/events/format/schema.ts';
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

/** @param file path of the dataset's own file from the site's root; null where it is not known */
export const linkedData = (
  { table, context }: FirstView,
  addresses: Addresses,
  description: string,
  file: string | null,
): object => {
  const { document, extent } = table;
  const { id, title, version, licence, language, sources, corrections, method } = document;
  const { bbox } = context;
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
    spatialCoverage:
      bbox?.kind === 'bbox'
        ? {
            '@type': 'Place',
            geo: { '@type': 'GeoShape', box: `${bbox.south} ${bbox.west} ${bbox.north} ${bbox.east}` },
          }
        : undefined,
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
