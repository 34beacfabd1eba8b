/** The help's texts in every language of the interface: they come with the sheet and not with the first view. */
import { helpSheet as en, type HelpSheet } from './en/help-sheet.ts';
import type { Lang } from './languages.ts';
import { helpSheet as uk } from './uk/help-sheet.ts';

export const HELP_SHEETS: Readonly<Record<Lang, HelpSheet>> = { en, uk };
