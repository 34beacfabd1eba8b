/** What the English interface says in its first view. One file a room under `en/`. */
import { app } from './en/app.ts';
import { compare } from './en/compare.ts';
import { dates } from './en/dates.ts';
import { help } from './en/help.ts';
import { map } from './en/map.ts';
import { playback } from './en/playback.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { story } from './en/story.ts';
import { timeline } from './en/timeline.ts';

export const enFirst = {
  app,
  compare,
  dates,
  help,
  map,
  playback,
  reading,
  search,
  story,
  timeline,
};
