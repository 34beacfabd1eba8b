/** The source that an event's own address makes: named by its host, for nothing more is known of it. */
import type { SourceRecord } from './schema.ts';

/** @returns the source that has this address already, else a new one with the address as its id; null where it is no address */
export function sourceOfUrl(address: string, sources: ReadonlyMap<string, SourceRecord>): SourceRecord | null {
  const url = parseUrl(address.trim());
  if (!url) return null;
  for (const source of sources.values())
    if (source.url !== undefined && parseUrl(source.url)?.href === url.href) return source;
  const publisher = url.host.replace(/^www\./, '');
  return {
    id: url.href,
    kind: 'other',
    publisher,
    title: publisher + decoded(url.pathname).replace(/\/$/, ''),
    url: url.href,
  };
}

function parseUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
