/** Links past the head, for who listens or has keys alone; in sight while one of them has the focus. */
import type { MouseEvent } from 'react';
import { useSelectionState, useSession } from '../session/use-session.ts';
import { useAllMessages } from '../i18n/use-messages.ts';
import { usePageLayout } from '../ui/use-page-layout.ts';
import type { View } from '../selection/selection.ts';

const TARGETS = ['timeline', 'map', 'table', 'time'] as const;
type Target = (typeof TARGETS)[number];

/** What takes the focus, the first that is there: the marks themselves, else the region. */
const FOCUSED: Readonly<Record<Target, string>> = {
  timeline: '.timeline-layer [tabindex="0"], .undated button',
  map: '.map-marks [tabindex="0"], .map-frame',
  table: '.table-pane tbody [tabindex="0"], .table-empty button',
  time: '.playback .icon-button-round, .playback-undated button',
};
/** A part that does not come says so itself. */
const MAX_WAIT_MS = 5000;

/** As soon as it is there; in a frame the page around it must not scroll. */
const focusWhenThere = (target: Target, until = performance.now() + MAX_WAIT_MS): void => {
  const found = document.querySelector<HTMLElement>(FOCUSED[target]);
  if (found) found.focus({ preventScroll: window.parent !== window });
  else if (performance.now() < until) requestAnimationFrame(() => focusWhenThere(target, until));
};

export const SkipLinks = () => {
  const { skip } = useAllMessages();
  const { actions } = useSession();
  const view = useSelectionState((state) => state.selection.view);
  const ui = useSelectionState((state) => state.selection.ui);
  const { isOnePane } = usePageLayout();
  /** The view that has it; null where it is in sight. */
  const viewFor: Readonly<Record<Target, View | null>> = {
    timeline: view === 'split' || view === 'timeline' ? null : isOnePane ? 'timeline' : 'split',
    map: view === 'map' || (view === 'split' && !isOnePane) ? null : isOnePane ? 'map' : 'split',
    table: view === 'table' ? null : 'table',
    time: null,
  };
  const go = (target: Target) => (event: MouseEvent) => {
    event.preventDefault();
    const other = viewFor[target];
    if (other) actions.setView(other);
    focusWhenThere(target);
  };
  return (
    <nav className="skip-links" aria-label={skip.title}>
      {TARGETS.filter((target) => target !== 'time' || ui !== 'bare').map((target) => (
        <a key={target} className="app-button" href={`#${target}`} onClick={go(target)}>
          {skip[target]}
        </a>
      ))}
    </nav>
  );
};
