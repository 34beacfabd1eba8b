/** In a frame with room for one pane: the way to the other. */
import { useState } from 'react';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useMessages } from '../i18n/use-messages.ts';

export const PaneSwitch = () => {
  const { map, timeline } = useMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  // The way back from the map leads to the view that it was opened from: a link that asks for both says so again.
  const [pictured] = useState(view === 'map' ? 'timeline' : view);
  const isMap = view === 'map';
  return (
    <button type="button" className="app-button" onClick={() => actions.setView(isMap ? pictured : 'map')}>
      {isMap ? timeline.region : map.region}
    </button>
  );
};
