/** Makes a source from an event's `url`, named by its host, since nothing more is known of it. */
import type { SourceRecord } from './schema.ts';

/**
 * @returns the source with this address, else a new one with the address as its id; null where it is no http(s) address
 */
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

/** A source that is only named; null where nothing is written. */
export function sourceOfText(text: string, sources: ReadonlyMap<string, SourceRecord>): SourceRecord | null {
  const name = text.trim();
  if (name === '') return null;
  return sources.get(name) ?? { id: name, kind: 'other', publisher: name, title: name };
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
