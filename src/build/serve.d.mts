/** The types of the static server, for the tests. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
export interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
}
export function serve(folder: string, options?: ServeOptions): Promise<Served>;
export interface OembedRequest {
  readonly host: string;
  readonly pathname: string;
  readonly query?: URLSearchParams;
  /** Names of the files beside the answer's thumbnail. */
  readonly pictures?: readonly string[];
}
/** Null where the request's `url` is no link to a view of the answer's data. */
export function completeOembed(text: string, request: OembedRequest): string | null;
/** As `heightFor` of the frames' protocol. */
export function heightFor(width: number): number;
