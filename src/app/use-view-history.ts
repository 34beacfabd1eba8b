/** Undo and redo of changes to the view, named by what they take back or bring again. */
import { useSyncExternalStore } from 'react';
import type { AllMessages } from '../i18n/en.ts';
import type { ViewHistory, ViewHistoryState } from '../share/view-history.ts';

export const useViewHistory = (views: ViewHistory): ViewHistoryState =>
  useSyncExternalStore(views.subscribe, views.getState);

/** The two as they are to be shown: name, and whether there is anything to do. */
export const undoAndRedo = ({ canUndo, canRedo, undoes, redoes }: ViewHistoryState, { undo }: AllMessages) =>
  [
    { id: 'undo', label: undo.undo(undoes && undo.changes[undoes]), can: canUndo },
    { id: 'redo', label: undo.redo(redoes && undo.changes[redoes]), can: canRedo },
  ] as const;
