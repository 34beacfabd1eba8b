/** The sliders on the axis: the window's two handles, and the playhead as a flag or as a pill on its day. */
import { useEffect, useRef, useState } from 'react';
import { attachLate } from '../../../base/attach-late.ts';
import { createLateStore } from '../../../base/late-store.ts';
import { useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { AxisModel } from '../axis-model.ts';
import type { BandStore } from './band-store.ts';
import { paintSliders, type SliderParts } from './paint-sliders.ts';
import { sliderAria, sliderStateOf } from './slider-state.ts';
import { SLIDERS, type SliderName } from './slider-values.ts';
import { useLivePaint } from './use-live-paint.ts';

interface BandSlidersProps {
  readonly band: BandStore;
  readonly axis: AxisModel;
}

/** Gestures and keys, which load after the first picture. */
export const sliderGestures = createLateStore(() => import('./slider-gestures.ts'));

const END_GRIP = (
  <svg className="band-handle" width="10" height="28" viewBox="0 0 10 28" aria-hidden="true">
    <rect x=".75" y=".75" width="8.5" height="26.5" rx="3" />
    <path d="M3.500 8v12M6.500 8v12" />
  </svg>
);

export const BandSliders = ({ band, axis }: BandSlidersProps) => {
  const session = useSession();
  const messages = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const parts = useRef<SliderParts>({
    handles: { start: null, end: null, playhead: null },
    pill: { upper: null, lower: null },
  });
  useLivePaint(
    session,
    () => {
      paintSliders(parts.current, session, band.getState().place?.scale ?? null, messages);
    },
    band,
  );
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const focus = (name: SliderName): void => parts.current.handles[name]?.focus({ preventScroll: true });
    const target = { session, root: element, axis, place: () => band.getState().place, focus };
    return attachLate(sliderGestures, ({ followSliderGestures }) => followSliderGestures(target), element);
  }, [session, axis, band]);

  const [first] = useState(() => {
    const state = sliderStateOf(session);
    return {
      start: sliderAria('start', session, state, messages),
      end: sliderAria('end', session, state, messages),
      playhead: sliderAria('playhead', session, state, messages),
    };
  });
  return (
    <div ref={root} className="band-sliders">
      {SLIDERS.map((name) => (
        <div
          key={name}
          ref={(element) => {
            parts.current.handles[name] = element;
          }}
          role="slider"
          tabIndex={0}
          aria-label={messages.playback.sliders[name]}
          aria-valuenow={first[name]['aria-valuenow']}
          className={`band-slider band-${name}`}
        >
          {name === 'playhead' ? (
            <>
              <svg className="band-flag" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M0 2a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6l-7 6-7-6z" />
              </svg>
              <span className="band-pill" aria-hidden="true">
                <b
                  ref={(element) => {
                    parts.current.pill.upper = element;
                  }}
                />
                <span
                  ref={(element) => {
                    parts.current.pill.lower = element;
                  }}
                />
              </span>
            </>
          ) : (
            END_GRIP
          )}
        </div>
      ))}
    </div>
  );
};
