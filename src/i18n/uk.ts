/** The Ukrainian interface. One file a room under `uk/`, each as complete as its English twin. */
import type { AllMessages } from './en.ts';
import { about } from './uk/about.ts';
import { app } from './uk/app.ts';
import { area } from './uk/area.ts';
import { areaTools } from './uk/area-tools.ts';
import { beyond } from './uk/beyond.ts';
import { compare } from './uk/compare.ts';
import { comparePanel } from './uk/compare-panel.ts';
import { coop } from './uk/coop.ts';
import { dates } from './uk/dates.ts';
import { datesPanel } from './uk/dates-panel.ts';
import { details } from './uk/details.ts';
import { eyes } from './uk/eyes.ts';
import { filters } from './uk/filters.ts';
import { ground } from './uk/ground.ts';
import { help } from './uk/help.ts';
import { helpSheet } from './uk/help-sheet.ts';
import { howSure } from './uk/how-sure.ts';
import { legend } from './uk/legend.ts';
import { map } from './uk/map.ts';
import { loading } from './uk/loading.ts';
import { many } from './uk/many.ts';
import { mapTools } from './uk/map-tools.ts';
import { matches } from './uk/matches.ts';
import { media } from './uk/media.ts';
import { more } from './uk/more.ts';
import { noCanvas } from './uk/no-canvas.ts';
import { offMap } from './uk/off-map.ts';
import { picture } from './uk/picture.ts';
import { place } from './uk/place.ts';
import { playback } from './uk/playback.ts';
import { reading } from './uk/reading.ts';
import { relations } from './uk/relations.ts';
import { report } from './uk/report.ts';
import { responses } from './uk/responses.ts';
import { scale } from './uk/scale.ts';
import { search } from './uk/search.ts';
import { share } from './uk/share.ts';
import { skip } from './uk/skip.ts';
import { sources } from './uk/sources.ts';
import { story } from './uk/story.ts';
import { table } from './uk/table.ts';
import { tell } from './uk/tell.ts';
import { timeline } from './uk/timeline.ts';
import { told } from './uk/told.ts';
import { tour } from './uk/tour.ts';
import { undated } from './uk/undated.ts';
import { undo } from './uk/undo.ts';
import { unstarted } from './uk/unstarted.ts';

export const uk: AllMessages = {
  about,
  app,
  area,
  areaTools,
  beyond,
  compare,
  comparePanel,
  coop,
  dates,
  datesPanel,
  details,
  eyes,
  filters,
  ground,
  help,
  helpSheet,
  howSure,
  legend,
  loading,
  map,
  many,
  mapTools,
  matches,
  media,
  more,
  noCanvas,
  offMap,
  picture,
  place,
  playback,
  reading,
  relations,
  report,
  responses,
  scale,
  search,
  share,
  skip,
  sources,
  story,
  table,
  tell,
  timeline,
  told,
  tour,
  undated,
  undo,
  unstarted,
};
