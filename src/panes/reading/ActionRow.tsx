/** The row between map and timeline of a narrow page: the way into the story, or the selected event in short. */
import type { ReactNode } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { latePart } from '../../ui/late-part.tsx';

export const LazyBrief = latePart({
  load: async () => (await import('./EventBrief.tsx')).EventBrief,
  name: ({ reading }) => reading.card.region,
  place: 'part-failed-line',
});

interface ActionRowProps {
  readonly story: ReactNode;
  readonly status: ReactNode;
  /** The ways to the event before and after. */
  readonly steps: ReactNode;
}

export const ActionRow = ({ story, status, steps }: ActionRowProps) => {
  const { table } = useSession();
  const has = useSelectionState(({ selection: { selected } }) => selected !== null && table.indexOf.has(selected));
  return (
    <div className="action-row">
      {has && <LazyBrief />}
      {/* The status goes on being said, whatever stands in its place. */}
      <div className={has ? 'visually-hidden' : 'action-row-rest'}>
        {!has && story}
        {status}
      </div>
      {steps}
    </div>
  );
};
