/**
 * The controls of time, on and around the axis: Play at its left, the sliders on it, the steps from event to event, the
 * overview. In the timeline, and by itself where there is none.
 */
import { useRef, useState, type ReactNode } from 'react';
import { useSelectionState, useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { PlotFrame } from '../../../layout/timeline/plot-frame.ts';
import type { AxisModel } from '../axis-model.ts';
import type { BandStore } from './band-store.ts';
import { BandSliders } from './BandSliders.tsx';
import { DatesButton } from './DatesButton.tsx';
import { EventSteps } from './EventSteps.tsx';
import { PlayButton } from './PlayButton.tsx';
import { usePlayLoop } from './use-play-loop.ts';
import { usePlaybackKeys } from './use-playback-keys.ts';

interface PlaybackProps {
  readonly band: BandStore;
  readonly axis: AxisModel;
  readonly frame: PlotFrame;
  /** The top of the axis, CSS pixels. */
  readonly top: number;
  /**
   * Where the steps from event to event stand: in the strip above, in the gutter beside the axis, before it, or where
   * the page has them (`elsewhere`).
   */
  readonly steps: 'strip' | 'gutter' | 'band' | 'elsewhere';
  /** Height below the axis. */
  readonly room: number;
  readonly children?: ReactNode;
}

/** Less room than this below the axis, and what stands there stands above it. */
const LEAST_BELOW = 88;
/** Less room than this above it, and what stands there stands below. */
const LEAST_ABOVE = 44;

/** In a frame there is no menu that would lead to the dates. */
const useHasDates = ({ isSmall }: PlotFrame, steps: PlaybackProps['steps']): 'band' | 'gutter' | null => {
  const isFrame = useSelectionState(({ selection }) => selection.ui !== 'full');
  if (!isSmall || steps === 'band') return 'band';
  return isFrame ? 'gutter' : null;
};

export const Playback = ({ band, axis, frame, top, steps, room, children }: PlaybackProps) => {
  const session = useSession();
  const messages = useMessages();
  const { playback: words, timeline } = messages;
  const root = useRef<HTMLDivElement>(null);
  const [isMissing, onMissing] = useState(false);
  usePlayLoop(session, root, { messages, onMissing });
  usePlaybackKeys(session, root, timeline.region);
  const dates = useHasDates(frame, steps);
  const bottom = top + frame.band;
  const isLow = top < LEAST_ABOVE;
  const isAbove = room < LEAST_BELOW;
  const ofDates = dates === 'gutter' && <DatesButton />;
  const ofEvents = steps === 'gutter' && <EventSteps />;
  return (
    <div ref={root} className="playback" role="group" aria-label={words.group} data-steps={steps}>
      <h2 className="visually-hidden">{words.heading}</h2>
      {steps === 'strip' && <EventSteps />}
      <div className="band" style={{ top, height: frame.band }}>
        <BandSliders band={band} axis={axis} />
        <div className="band-play" style={{ inlineSize: frame.left - 10 }}>
          {steps === 'band' && <EventSteps />}
          <PlayButton />
          {dates === 'band' && <DatesButton />}
        </div>
      </div>
      <div className="band-beside" style={{ bottom: frame.band + room }}>
        {!isLow && ofDates}
        {isAbove && ofEvents}
      </div>
      <div className="band-beside" style={{ top: bottom }}>
        {!isAbove && ofEvents}
        {isLow && ofDates}
      </div>
      {children}
      {isMissing && (
        <p className="playback-missing" role="alert" style={{ top: bottom }}>
          {words.cannotPlay}
        </p>
      )}
    </div>
  );
};
