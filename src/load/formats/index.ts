/** All file formats; the first that recognises a file reads it. */
import type { FileFormat } from './format.ts';
import { TIMEFRONT_JSON } from './timefront-json.ts';

export const FORMATS: readonly FileFormat[] = [TIMEFRONT_JSON];
