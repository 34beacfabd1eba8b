/** English texts of: undo and redo. */
const named = (verb: string, what: string | null): string => (what === null ? verb : `${verb}: ${what}`);

export const undo = {
  undoGroup: 'Undo and redo',
  undo: (what: string | null) => named('Undo', what),
  redo: (what: string | null) => named('Redo', what),
  changes: {
    story: 'story',
    compare: 'comparison',
    data: 'dataset',
    selected: 'selection',
    filters: 'filter',
    window: 'time window',
    mode: 'mode',
    dating: 'dates by the source alone',
    at: 'playhead',
    view: 'view',
    mapView: 'map',
    theme: 'colours',
    lang: 'language',
    step: 'steps',
    speed: 'speed',
  },
};
