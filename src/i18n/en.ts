/** The English interface. One file a room under `en/`; the type of these is what another language must fill. */
import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { map } from './en/map.ts';
import { playback } from './en/playback.ts';
import { reading } from './en/reading.ts';
import { timeline } from './en/timeline.ts';

export const en = { app, dates, map, playback, reading, timeline };
export type Messages = typeof en;
