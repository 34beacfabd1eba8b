/** The rest of the English interface: what only lazily loaded parts say. It comes with the first of them. */
import { about } from './en/about.ts';
import { area } from './en/area.ts';
import { areaTools } from './en/area-tools.ts';
import { beyond } from './en/beyond.ts';
import { comparePanel } from './en/compare-panel.ts';
import { coop } from './en/coop.ts';
import { datesPanel } from './en/dates-panel.ts';
import { details } from './en/details.ts';
import { eyes } from './en/eyes.ts';
import { filters } from './en/filters.ts';
import { ground } from './en/ground.ts';
import { helpSheet } from './en/help-sheet.ts';
import { howSure } from './en/how-sure.ts';
import { legend } from './en/legend.ts';
import { loading } from './en/loading.ts';
import { many } from './en/many.ts';
import { mapTools } from './en/map-tools.ts';
import { matches } from './en/matches.ts';
import { media } from './en/media.ts';
import { more } from './en/more.ts';
import { noCanvas } from './en/no-canvas.ts';
import { offMap } from './en/off-map.ts';
import { picture } from './en/picture.ts';
import { place } from './en/place.ts';
import { relations } from './en/relations.ts';
import { report } from './en/report.ts';
import { responses } from './en/responses.ts';
import { scale } from './en/scale.ts';
import { share } from './en/share.ts';
import { skip } from './en/skip.ts';
import { sources } from './en/sources.ts';
import { table } from './en/table.ts';
import { tell } from './en/tell.ts';
import { told } from './en/told.ts';
import { tour } from './en/tour.ts';
import { undated } from './en/undated.ts';
import { undo } from './en/undo.ts';
import { unstarted } from './en/unstarted.ts';

export const enLate = {
  about,
  area,
  areaTools,
  beyond,
  comparePanel,
  coop,
  datesPanel,
  details,
  eyes,
  filters,
  ground,
  helpSheet,
  howSure,
  legend,
  loading,
  many,
  mapTools,
  matches,
  media,
  more,
  noCanvas,
  offMap,
  picture,
  place,
  relations,
  report,
  responses,
  scale,
  share,
  skip,
  sources,
  table,
  tell,
  told,
  tour,
  undated,
  undo,
  unstarted,
};
