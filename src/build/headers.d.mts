/** The types of the headers, for the build and the tests. */
/** The text of the page's one inline script. */
export const SHELL_SCRIPT: string;
export function headersFor(origin?: string): Readonly<Record<string, string>>;
export function cachingOf(path: string): string;
export function headersFile(origin?: string): string;
