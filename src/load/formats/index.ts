/** The formats, in the order they are asked. */
import type { FileFormat } from './format.ts';
import { TIMEFRONT_JSON } from './timefront-json.ts';

export const FORMATS: readonly FileFormat[] = [TIMEFRONT_JSON];
