/** Undo and redo of changes to the view. */

export const UndoButtons = () => null;
