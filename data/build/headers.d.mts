/** The types of the headers, for the tests. */
export const CONTENT_SECURITY_POLICY: string;
/** The text of the page's one inline script. */
export const SHELL_SCRIPT: string;
export const EVERYWHERE: Readonly<Record<string, string>>;
export function cachingOf(path: string): string;
export function headersFile(): string;
