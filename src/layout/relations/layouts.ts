/** The curves of the selected event's relations, in both panes; one chunk. */
export { layoutRelations as layoutMapRelations } from '../map/relations.ts';
export { layoutRelations as layoutTimelineRelations } from '../timeline/relations.ts';
