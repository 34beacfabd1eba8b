/** Media of an event one by one: one that cannot be used is left out and told, and the event stays. */
import * as z from 'zod/mini';
import { pathText, shown, type Problem } from './problem.ts';
import { mediaSchema } from './schema.ts';
import { faultOfMedium, type MediaFault } from './validate-media.ts';

/** What a person writes who forgot a member, where there is more to say than its type. */
const MISSING: Readonly<Record<string, readonly [detail: string, advice: string]>> = {
  alt: ['a medium says what it shows, and this one does not', 'add alt: what is to be seen or heard, in a sentence'],
  credit: ['a medium says whose it is, and this one does not', 'add credit: who made it'],
  url: ['a medium has an address, and this one has none', 'add url'],
};

const shapeFault = (item: unknown): MediaFault | null => {
  const result = z.safeParse(mediaSchema, item);
  if (result.success) return faultOfMedium(result.data);
  const path = result.error.issues[0]?.path ?? [];
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    item,
  );
  const [detail, advice] = (value === undefined || value === '' ? MISSING[String(path[0])] : undefined) ?? [
    'this is not as the format has it',
    'see the published schema, schema/timefront-1.schema.json',
  ];
  return { member: pathText(path), value, detail, advice };
};

const problemOf = ({ member, value, detail, advice }: MediaFault, path: string, row: number, id: unknown): Problem => ({
  severity: 'warning',
  code: 'media',
  path: member === '' ? path : `${path}.${member}`,
  row,
  id: typeof id === 'string' ? id : null,
  value: shown(value),
  detail: `${detail}; this medium is left out`,
  advice,
});

/** The event as it came, less the media that cannot be used; the very same where there are none. */
export function withSoundMedia(
  input: unknown,
  row: number,
): { readonly event: unknown; readonly problems: readonly Problem[] } {
  const { media, id } = typeof input === 'object' && input !== null ? (input as { media?: unknown; id?: unknown }) : {};
  if (media === undefined) return { event: input, problems: [] };
  const path = `events[${row}].media`;
  if (!Array.isArray(media)) {
    const fault = { member: '', value: media, detail: 'media are a list', advice: 'write [ ] around them' };
    return { event: { ...(input as object), media: undefined }, problems: [problemOf(fault, path, row, id)] };
  }
  const faults = media.map(shapeFault);
  if (faults.every((fault) => fault === null)) return { event: input, problems: [] };
  return {
    event: { ...(input as object), media: media.filter((_, index) => faults[index] === null) },
    problems: faults.flatMap((fault, index) => (fault ? [problemOf(fault, `${path}[${index}]`, row, id)] : [])),
  };
}
