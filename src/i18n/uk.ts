/** The Ukrainian interface. One file a room under `uk/`, each as complete as its English twin. */
import type { Messages } from './en.ts';
import { app } from './uk/app.ts';
import { area } from './uk/area.ts';
import { compare } from './uk/compare.ts';
import { dates } from './uk/dates.ts';
import { filters } from './uk/filters.ts';
import { help } from './uk/help.ts';
import { map } from './uk/map.ts';
import { media } from './uk/media.ts';
import { playback } from './uk/playback.ts';
import { reading } from './uk/reading.ts';
import { responses } from './uk/responses.ts';
import { search } from './uk/search.ts';
import { story } from './uk/story.ts';
import { table } from './uk/table.ts';
import { timeline } from './uk/timeline.ts';

export const uk: Messages = { app, area, compare, dates, filters, help, map, media, playback, reading, responses, search, story, table, timeline };
