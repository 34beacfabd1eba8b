/** Names of the event types in every language of the interface: a search reads them all. */
import { typeLabels as en } from './en/type-labels.ts';
import { typeLabels as uk } from './uk/type-labels.ts';

export const TYPE_LABELS: readonly Readonly<Record<string, string>>[] = [en, uk];
