/** The playback bar: transport, overview with the sliders, typed dates, mode and speed; in four sizes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { WindowFields } from './WindowFields.tsx';
import { DatesPopover } from './DatesPopover.tsx';
import { Overview } from './Overview.tsx';
import { ModeMenu, PlayMenu, SpeedMenu, useRateInWords } from './PlayMenus.tsx';
import { Transport } from './Transport.tsx';
import { latePart } from '../../../ui/late-part.tsx';
import { isMotionless } from '../../../selection/motion.ts';
import { usePlayLoop } from './use-play-loop.ts';
import { usePlaybackKeys } from './use-playback-keys.ts';
import { useSliderPlacement } from './use-slider-placement.ts';
import { useSide } from '../../../ui/use-side.ts';
import './PlaybackBar.css';

type BarSize = 'full' | 'middle' | 'narrow' | 'tiny';

/** A page lower than this, in CSS pixels, has no room for a bar of two lines. */
const LOW_HEIGHT = 480;
/** @param width of the bar in CSS pixels; 0 before it is measured */
const sizeFor = (width: number): BarSize => {
  if (width > 0 && width < 1100 && typeof innerHeight === 'number' && innerHeight < LOW_HEIGHT)
    return width >= 340 ? 'narrow' : 'tiny';
  if (width === 0 || width >= 1100) return 'full';
  if (width >= 560) return 'middle';
  return width >= 340 ? 'narrow' : 'tiny';
};

/** On a narrower bar the overview needs the room of the transport's outer buttons. */
const MIN_WIDTH_FOR_ENDS = 800;
const SKIP_SHOWN_MS = 2500;

/** The span without events that playing skipped last; null again after a moment. */
const useSkipped = () => {
  const [skipped, setSkipped] = useState<Span | null>(null);
  useEffect(() => {
    if (!skipped) return undefined;
    const timer = setTimeout(() => setSkipped(null), SKIP_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [skipped]);
  return [skipped, useCallback((span: Span) => setSkipped(span), [])] as const;
};

/** The line under the menus: what was just skipped, else the rate. */
const RateLine = ({ skipped, short }: { readonly skipped: Span | null; readonly short: boolean }) => {
  const session = useSession();
  const { playback: words } = useMessages();
  const rate = useRateInWords(short);
  const rest = isMotionless(session.store) ? words.inSteps : words.skipsQuiet;
  const text = skipped
    ? (short ? words.skippedShort : words.skipped)(skipped.end - skipped.start)
    : short
      ? rate
      : `${rate} · ${rest}`;
  return (
    <span className="playback-rate" data-skipped={skipped !== null}>
      {text}
    </span>
  );
};

const Settings = ({ size, skipped }: { readonly size: BarSize; readonly skipped: Span | null }) => {
  if (size === 'full') {
    return (
      <div className="playback-settings">
        <div className="playback-line">
          <WindowFields />
          <DatesPopover face="icon" />
        </div>
        <div className="playback-line">
          <ModeMenu />
          <SpeedMenu />
          <RateLine skipped={skipped} short={false} />
        </div>
      </div>
    );
  }
  if (size === 'middle') {
    return (
      <div className="playback-settings">
        <div className="playback-line">
          <ModeMenu />
          <SpeedMenu />
        </div>
        <DatesPopover face="dates" />
        <RateLine skipped={skipped} short />
      </div>
    );
  }
  return (
    <div className="playback-settings">
      <PlayMenu>
        <RateLine skipped={skipped} short />
      </PlayMenu>
      {size === 'narrow' && <DatesPopover face="count" />}
    </div>
  );
};

/** For data without dates: nothing to play and no window to set. */
const UndatedBar = latePart({
  load: async () => (await import('./UndatedBar.tsx')).UndatedBar,
  name: ({ playback }) => playback.region,
});

const AxisChips = latePart({ load: async () => (await import('./AxisChips.tsx')).AxisChips });

export const PlaybackBar = () => (useSession().context.isDated ? <DatedBar /> : <UndatedBar />);

const DatedBar = () => {
  const session = useSession();
  const { playback: words, timeline } = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [skipped, onSkip] = useSkipped();
  const width = useSide(bar, 'clientWidth');
  const size = sizeFor(width);
  const placement = useSliderPlacement();
  const [isMissing, onMissing] = useState(false);
  usePlayLoop(session, bar, { onSkip, onMissing });
  usePlaybackKeys(session, bar, timeline.region);
  return (
    <section className="playback-region" dir="ltr" aria-label={words.region}>
      {placement === 'axis' && session.table.fitted && <AxisChips />}
      <div
        ref={bar}
        className="playback"
        role="group"
        aria-label={words.group}
        data-size={size}
        data-sliders={placement}
      >
        <Transport ends={size === 'full' || width >= MIN_WIDTH_FOR_ENDS} />
        {placement === 'overview' && <Overview />}
        <Settings size={size} skipped={skipped} />
        {isMissing && (
          <p className="playback-missing" role="alert">
            {words.cannotPlay}
          </p>
        )}
      </div>
    </section>
  );
};
