/**
 * What frame and host page say to each other: `{ns, v, id, type, payload}` by postMessage, as objects. Envelopes of
 * `ping`, `hello` and `init` stay as they are for ever, so that old and new ends find each other; unknown types and
 * fields are ignored. No message carries HTML, script, style, a navigation or an address of data.
 */
export const NAMESPACE = 'timefront';
export const ENVELOPE_VERSION = 1;
/** Protocol versions that this build speaks. */
export const VERSIONS: readonly number[] = [1];

/**
 * `at`: a date or date-time as in links. `date`: EDTF, as surely as the event is dated, '' where it is not. `state`: a
 * query string as in the address, without `?`.
 */
export interface FromFrame {
  readonly hello: { readonly versions: readonly number[]; readonly app: string; readonly caps: readonly string[] };
  /** CSS pixels. */
  readonly resize: { readonly height: number };
  readonly state: { readonly state: string };
  readonly playback: { readonly playing: boolean; readonly at: string };
  readonly select: { readonly id: string; readonly title: string; readonly date: string; readonly url: string };
  readonly notice: { readonly kind: 'correction' | 'newer-version'; readonly version: string; readonly text: string };
  readonly error: { readonly code: string; readonly message: string };
}

export interface FromHost {
  readonly ping: Readonly<Record<string, never>>;
  readonly init: {
    readonly version: number;
    readonly id: string;
    readonly state?: string;
    readonly theme?: Theme;
    readonly lang?: string;
    readonly width?: number;
  };
  readonly 'set-state': { readonly state: string };
  readonly play: Readonly<Record<string, never>>;
  readonly pause: Readonly<Record<string, never>>;
  readonly seek: { readonly at: string };
  readonly select: { readonly id: string };
  readonly theme: { readonly theme: Theme };
}

export type Theme = 'auto' | 'light' | 'dark';

/** CSS pixels: a frame of this width is so high, unless it shows a table, which is as high as what it holds. */
export const heightFor = (width: number): number => (width < 480 ? 640 : width < 768 ? 620 : width < 1024 ? 560 : 680);
export const MIN_HEIGHT = 320;
export const MAX_HEIGHT = 1600;

/** `null` unless the data is an envelope of ours; what its payload holds is for the reader of the type to check. */
export const readEnvelope = (
  data: unknown,
): { readonly id: string; readonly type: string; readonly payload: Readonly<Record<string, unknown>> } | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, v, id, type, payload } = data as Readonly<Record<string, unknown>>;
  if (ns !== NAMESPACE || v !== ENVELOPE_VERSION || typeof type !== 'string') return null;
  return {
    id: typeof id === 'string' ? id : '',
    type,
    payload: typeof payload === 'object' && payload !== null ? (payload as Readonly<Record<string, unknown>>) : {},
  };
};
