/** The Ukrainian interface. One file a room under `uk/`, each as complete as its English twin. */
import { en, type Messages } from './en.ts';
import { area } from './uk/area.ts';
import { compare } from './uk/compare.ts';
import { filters } from './uk/filters.ts';
import { help } from './uk/help.ts';
import { media } from './uk/media.ts';
import { responses } from './uk/responses.ts';
import { search } from './uk/search.ts';
import { story } from './uk/story.ts';

export const uk: Messages = { ...en, dates: { ...en.dates, lang: 'uk' as const }, area, compare, filters, help, media, responses, search, story };
