/** The timeline with the controls of time on its axis, and their panel open. */
import { render, screen } from '@testing-library/react';
import { DatesPanel } from '../../../../src/panes/timeline/playback/DatesPanel.tsx';
import { TimelinePane } from '../../../../src/panes/timeline/TimelinePane.tsx';
import type { Session } from '../../../../src/session/session.ts';
import { SessionContext } from '../../../../src/session/use-session.ts';
import { nextFrame } from '../../reading/within-session.tsx';

export const renderTimeline = (session: Session) =>
  render(
    <SessionContext value={session}>
      <TimelinePane caption={null} />
      <DatesPanel onClose={() => {}} />
    </SessionContext>,
  );

/** Where nothing is laid out the pane is 600 pixels wide: its axis reaches from 104 to 566. */
export const AXIS = { left: 104, right: 566 } as const;

/** Takes pointer events, which a simulated document does not capture; the axis was painted by then. */
export const paintedBand = async (): Promise<HTMLElement> => {
  await nextFrame();
  const band = screen.getByRole('slider', { name: 'Window start' }).parentElement as HTMLElement;
  Object.assign(band, { setPointerCapture: () => {}, hasPointerCapture: () => false });
  return band;
};
