/** From anything to a typed document: events are read one by one, so that a malformed one is an issue and not a failure. */
import * as z from 'zod/mini';
import { withSoundMedia } from './decode-media.ts';
import { pathText, shown, type Problem } from './problem.ts';
import { envelopeSchema, eventSchema, type DatasetDocument, type EventRecord } from './schema.ts';
import { FORMAT } from './values.ts';

export interface Decoded {
  /** Null when a member of the dataset itself is missing or malformed. */
  readonly document: DatasetDocument | null;
  /** Row in the file of each event of `document`. */
  readonly rows: readonly number[];
  /** How many events the file holds. */
  readonly read: number;
  readonly problems: readonly Problem[];
}

/** @param input what `JSON.parse` gave; nothing about it is believed */
export function decodeDataset(input: unknown): Decoded {
  const refused = (problems: readonly Problem[]): Decoded => ({ document: null, rows: [], read: 0, problems });
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused([
      fatal('not-an-object', '', input, 'a dataset is one JSON object', 'check that the whole file was saved'),
    ]);
  }
  const format = (input as { format?: unknown }).format;
  if (format !== FORMAT)
    return refused([
      fatal(
        'format',
        'format',
        format,
        `the format is not ${FORMAT}`,
        `write "format": "${FORMAT}", or open the file with a newer version`,
      ),
    ]);
  const envelope = z.safeParse(envelopeSchema, input);
  if (!envelope.success) return refused(envelope.error.issues.map((issue) => issueOf(issue, [], input, null)));
  return decodeEvents(envelope.data);
}

function decodeEvents(envelope: z.infer<typeof envelopeSchema>): Decoded {
  const events: EventRecord[] = [];
  const rows: number[] = [];
  const problems: Problem[] = [];
  envelope.events.forEach((input, row) => {
    const { event, problems: faults } = withSoundMedia(input, row);
    const result = z.safeParse(eventSchema, event);
    problems.push(...faults);
    if (result.success) {
      events.push(result.data);
      rows.push(row);
    } else problems.push(...result.error.issues.map((issue) => issueOf(issue, ['events', row], input, row)));
  });
  return { document: { ...envelope, events }, rows, read: envelope.events.length, problems };
}

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: unknown;
};

function issueOf(issue: Issue, prefix: readonly PropertyKey[], root: unknown, row: number | null): Problem {
  const value = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );
  const id = row === null ? null : (root as { id?: unknown } | null)?.id;
  const missing = value === undefined;
  return {
    severity: row === null ? 'fatal' : 'event',
    code: 'shape',
    path: pathText([...prefix, ...issue.path]),
    row,
    id: typeof id === 'string' ? id : null,
    value: shown(value),
    detail: missing ? 'this member is required and absent' : detailOf(issue),
    advice: missing ? 'add it' : 'see the published schema, schema/timefront-1.schema.json',
  };
}

function detailOf(issue: Issue): string {
  if (Array.isArray(issue.values)) return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be of type ${String(issue.expected)}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return issue.message;
}

const fatal = (code: Problem['code'], path: string, value: unknown, detail: string, advice: string): Problem => ({
  severity: 'fatal',
  code,
  path,
  row: null,
  id: null,
  value: shown(value),
  detail,
  advice,
});
