/** English texts of: undo and redo, the way to the help. The sheet's own texts are in `help-sheet.ts`. */
const named = (verb: string, what: string | null): string => (what === null ? verb : `${verb}: ${what}`);

export const help = {
  title: 'Keys and gestures',
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
