/** The English interface. One file a room under `en/`; the type of these is what another language must fill. */
import { app } from './en/app.ts';
import { area } from './en/area.ts';
import { compare } from './en/compare.ts';
import { dates } from './en/dates.ts';
import { filters } from './en/filters.ts';
import { help } from './en/help.ts';
import { map } from './en/map.ts';
import { media } from './en/media.ts';
import { playback } from './en/playback.ts';
import { reading } from './en/reading.ts';
import { responses } from './en/responses.ts';
import { search } from './en/search.ts';
import { story } from './en/story.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';

export const en = { app, area, compare, dates, filters, help, map, media, playback, reading, responses, search, story, table, timeline };
export type Messages = typeof en;
