/**
 * Checks the media of an event one by one: those that cannot be used are left out and reported, and the event stays.
 */
import * as z from 'zod/mini';
import { isBlank } from '../../base/text-direction.ts';
import { LEFT_OUT } from './parse-parts.ts';
import { pathText, problemAt, type RecordRef, type Problem } from './problem.ts';
import { mediaSchema } from './schema.ts';
import { faultOfMedium, type MediaFault } from './validate-media.ts';

const NEEDED: readonly unknown[] = ['alt', 'credit', 'url'];

const shapeFault = (item: unknown): MediaFault | null => {
  const result = z.safeParse(mediaSchema, item);
  if (result.success) return faultOfMedium(result.data);
  const path = result.error.issues[0]?.path ?? [];
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    item,
  );
  const isMissing = value === undefined || (typeof value === 'string' && isBlank(value));
  const reason = isMissing && NEEDED.includes(path[0]) ? (path[0] as 'alt' | 'credit' | 'url') : 'form';
  return { member: pathText(path), value, reason };
};

/** The event without the media that cannot be used; the same object where all can. */
export function withUsableMedia(
  input: unknown,
  at: RecordRef,
): { readonly event: unknown; readonly problems: readonly Problem[] } {
  const { media } = typeof input === 'object' && input !== null ? (input as { media?: unknown }) : {};
  if (media === undefined || media === null) return { event: input, problems: [] };
  const problemOf = ({ member, value, reason }: MediaFault, item: string): Problem =>
    problemAt(at, member === '' ? item : `${item}.${member}`, 'left-out', 'media', value, { found: reason });
  if (!Array.isArray(media)) {
    const fault: MediaFault = { member: '', value: media, reason: 'list' };
    return { event: { ...(input as object), media: undefined }, problems: [problemOf(fault, 'media')] };
  }
  const faults = media.map(shapeFault);
  if (faults.every((fault) => fault === null)) return { event: input, problems: [] };
  return {
    event: {
      ...(input as object),
      media: media.map((item: unknown, index) => (faults[index] === null ? item : LEFT_OUT)),
    },
    problems: faults.flatMap((fault, index) => (fault ? [problemOf(fault, `media[${index}]`)] : [])),
  };
}
