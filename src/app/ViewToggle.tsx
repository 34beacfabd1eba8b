/**
 * The views that a person chooses between: the picture in time and place, the table of the same events, who answered
 * what.
 */
import { useState } from 'react';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { View } from '../selection/selection.ts';

const isListView = (view: View): boolean => view === 'table' || view === 'responses';

interface Views {
  /** A view without map and timeline. */
  readonly isList: boolean;
  readonly list: readonly {
    readonly id: 'split' | 'table' | 'responses';
    readonly label: string;
    readonly isOn: boolean;
    readonly show: () => void;
  }[];
}

export const useViews = (): Views => {
  const { app } = useMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  const isList = isListView(view);
  // The view with a map that a list was opened from: the way back leads to it.
  const [pictured, setPictured] = useState<View>(isList ? 'split' : view);
  if (!isList && pictured !== view) setPictured(view);
  const to = (next: View) => (): void => actions.setView(next);
  return {
    isList,
    list: [
      // From a single pane (map or timeline) the button leads to both.
      { id: 'split', label: app.viewTimeline, isOn: !isList, show: to(isList ? pictured : 'split') },
      { id: 'table', label: app.viewTable, isOn: view === 'table', show: to('table') },
      { id: 'responses', label: app.viewResponses, isOn: view === 'responses', show: to('responses') },
    ],
  };
};

export const ViewToggle = ({ onDone }: { readonly onDone?: () => void }) => {
  const { app } = useMessages();
  const { list } = useViews();
  return (
    <div className="app-views" role="group" aria-label={app.viewGroup}>
      {list.map(({ id, label, isOn, show }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isOn}
          onClick={() => {
            show();
            onDone?.();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
};
