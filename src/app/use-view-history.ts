/** Undo and redo of changes to the view, named by what they take back or bring again. */
import { useSyncExternalStore } from 'react';
import type { Messages } from '../i18n/en.ts';
import type { ViewHistory, ViewHistoryState } from '../share/view-history.ts';

export const useViewHistory = (views: ViewHistory): ViewHistoryState =>
  useSyncExternalStore(views.subscribe, views.getState);

/** The two as they are to be shown: name, and whether there is anything to do. */
export const undoAndRedo = ({ canUndo, canRedo, undoes, redoes }: ViewHistoryState, { help }: Messages) =>
  [
    { id: 'undo', label: help.undo(undoes && help.changes[undoes]), can: canUndo },
    { id: 'redo', label: help.redo(redoes && help.changes[redoes]), can: canRedo },
  ] as const;
