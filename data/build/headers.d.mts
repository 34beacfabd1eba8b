/** The types of the headers, for the tests. */
export const CONTENT_SECURITY_POLICY: string;
export const EVERYWHERE: Readonly<Record<string, string>>;
export function cachingOf(path: string): string;
export function headersFile(): string;
