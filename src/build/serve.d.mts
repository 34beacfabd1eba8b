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
/** `pathname` as it was asked for. */
export function completeOembed(text: string, host: string, pathname: string): string;
