/** Discs, flows, what is out of sight, relations of the selected event and the first view's notes: one file. */
export { layoutDisc } from '../map/layout-disc.ts';
export { layoutAside } from '../map/layout-aside.ts';
export { layoutGhosts } from '../map/layout-ghosts.ts';
export { saySilence } from '../../wording/say-silence.ts';
export { wholeOf } from '../../query/places/whole-window.ts';
export { layoutLetters } from '../map/layout-letters.ts';
export { layoutRow } from '../map/layout-row.ts';
export { layoutFlows } from '../map/layout-flows.ts';
export { layoutPointers } from '../map/layout-pointers.ts';
export { layoutRelations as layoutMapRelations } from '../map/relations.ts';
export { drawAnswers } from '../timeline/draw-answers.ts';
export { drawUndatedStrip } from '../timeline/undated-strip.ts';
export { drawGrowth } from '../timeline/draw-growth.ts';
export { fitOpen } from '../timeline/open-rows.ts';
export { drawStalks } from '../timeline/draw-stalks.ts';
export { annotationsOf, drawNotes } from '../timeline/draw-notes.ts';
export { drawTies } from '../timeline/ties.ts';
