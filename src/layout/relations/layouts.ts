/** The map's flows, and the curves of the selected event's relations in both panes; one chunk. */
export { layoutFlows } from '../map/layout-flows.ts';
export { layoutRelations as layoutMapRelations } from '../map/relations.ts';
export { layoutRelations as layoutTimelineRelations } from '../timeline/relations.ts';
