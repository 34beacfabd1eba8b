/**
 * Points of view on disputed borders, as a deployment lists them in `basemaps.json`: how each dispute of the bundled
 * map is drawn, and why. Code that is fetched where there is one. What can't be used is left out, and said by name.
 */
import * as z from 'zod/mini';
import { DISPUTED } from '../base/late-resources.ts';
import type { DisputeLook } from './disputes.ts';

// A strict Content-Security-Policy reports zod's probe for `new Function`, even though it is caught.
z.config({ jitless: true });

const LOOKS = ['dashed', 'hatched', 'solid', 'nothing'] as const;
const LONGEST = 1000;
const MOST = 200;

const text = z.string().check(
  z.maxLength(LONGEST),
  z.refine((value) => value.trim() !== ''),
);
/** In one language, or in several by their tags. */
const texts = z.union([text, z.record(z.string(), text)]);

const entrySchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9._:-]{0,63}$/)),
  kind: z.literal('disputed'),
  label: texts,
  attribution: text,
  default: z.optional(z.boolean()),
  policy: z.optional(texts),
  list: z.array(z.object({ id: z.string(), drawn: z.enum(LOOKS), why: texts })).check(z.maxLength(MOST)),
});

export type Texts = z.infer<typeof texts>;
/** Why one dispute of a view stays as it is. */
interface LeftDispute {
  readonly id: string;
  readonly reason: 'unknown' | 'twice' | 'no-line' | 'no-area';
}

export interface DisputeView {
  readonly id: string;
  readonly label: Texts;
  /** Whose point of view it is. */
  readonly attribution: string;
  /** Whether the site draws by it where the data name none. */
  readonly isDefault: boolean;
  readonly policy: Texts | undefined;
  /** By the id of the dispute. */
  readonly list: ReadonlyMap<string, { readonly drawn: DisputeLook; readonly why: Texts }>;
  readonly left: readonly LeftDispute[];
}

/** An entry that can't be used: its id or its number among the points of view, and which members are at fault. */
interface LeftEntry {
  readonly name: string;
  readonly members: readonly string[];
}

/** What of a list can be used, and what can't. */
export interface DisputeViews {
  readonly views: readonly DisputeView[];
  readonly left: readonly LeftEntry[];
}

const KNOWN = new Map(DISPUTED.list.map((dispute) => [dispute.id, dispute]));

/** Whether the map can't draw a dispute like that. */
const refuse = (id: string, drawn: DisputeLook, isTwice: boolean): LeftDispute['reason'] | null => {
  const dispute = KNOWN.get(id);
  if (!dispute) return 'unknown';
  if (isTwice) return 'twice';
  if (drawn === 'hatched') return dispute.area ? null : 'no-area';
  return drawn !== 'nothing' && dispute.drawn === 'nothing' ? 'no-line' : null;
};

const viewOf = ({ list: items, default: isDefault = false, ...entry }: z.infer<typeof entrySchema>): DisputeView => {
  const list = new Map<string, { drawn: DisputeLook; why: Texts }>();
  const left: LeftDispute[] = [];
  for (const { id, drawn, why } of items) {
    const reason = refuse(id, drawn, list.has(id));
    if (reason === null) list.set(id, { drawn, why });
    else left.push({ id, reason });
  }
  return { ...entry, policy: entry.policy, isDefault, list, left };
};

const nameOf = (entry: object, index: number): string =>
  'id' in entry && typeof entry.id === 'string' && entry.id !== '' ? entry.id : `#${index + 1}`;

/** The points of view of a list's entries of that kind, the first of each id. */
export const decodeViews = (entries: readonly object[]): DisputeViews => {
  const views = new Map<string, DisputeView>();
  const left: LeftEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = entrySchema.safeParse(entry);
    const members = read.success
      ? views.has(read.data.id)
        ? ['id']
        : []
      : read.error.issues.map(({ path }) => path.join('.'));
    if (read.success && members.length === 0) views.set(read.data.id, viewOf(read.data));
    else left.push({ name: nameOf(entry, index), members: [...new Set(members)] });
  }
  return { views: [...views.values()], left };
};
