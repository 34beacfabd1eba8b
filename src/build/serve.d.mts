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
/** `pathname` and `query` as they were asked for. */
export function completeOembed(text: string, host: string, pathname: string, query?: URLSearchParams): string;
/** As `heightFor` of the frames' protocol. */
export function heightFor(width: number): number;
