/** The sliders for the window's two ends and the playhead, on the overview or on the timeline's axis. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { attachLate } from '../../../base/attach-late.ts';
import { createLateStore } from '../../../base/late-store.ts';
import { createTimeScale } from '../../../layout/timeline/axis.ts';
import { useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { createKeyRun } from './key-run.ts';
import { paintSliders, type SliderParts } from './paint-sliders.ts';
import type { SliderGeometry } from './slider-gestures.ts';
import { sliderAria, sliderStateOf } from './slider-state.ts';
import { keyValue, playheadAt, sliderRange, SLIDERS, windowWith, type SliderName } from './slider-values.ts';
import { useLivePaint } from './use-live-paint.ts';
import './TimeSliders.css';

interface TimeSlidersProps {
  /** The time from the left edge to the right edge. */
  readonly domain: Span;
  /** CSS pixels; placed at the top left of the parent, which must be positioned. */
  readonly width: number;
  readonly height: number;
  /** `axis`: as tall as the axis, handles outside the window's edges; `overview`: grip on top, dates below. */
  readonly placement: 'overview' | 'axis';
  /** What a double click zooms to; one unit (a day) by default. */
  readonly binAt?: (time: number) => Span;
}

/** Pointer gestures load after the first picture; keys and typed dates work from the start. */
export const sliderGestures = createLateStore(() => import('./slider-gestures.ts'));

const ROW = { overview: { outward: 0, inOneRow: false }, axis: { outward: 9, inOneRow: true } } as const;
const GRIP_HEIGHT = { overview: 22, axis: 0 } as const;

export const TimeSliders = ({ domain, width, height, placement, binAt }: TimeSlidersProps) => {
  const session = useSession();
  const messages = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const parts = useRef<SliderParts>({
    handles: { start: null, end: null, playhead: null },
    brush: null,
    line: null,
    head: null,
    dates: { start: null, end: null },
  });
  const scale = useMemo(() => createTimeScale(domain, 0, width), [domain, width]);
  const geometry = useRef<SliderGeometry | null>(null);
  useLivePaint(session, () => {
    const { unit } = sliderStateOf(session, domain);
    const unitBin = (time: number): Span => ({
      start: unit.floor(time),
      end: unit.end(time),
    });
    geometry.current = { scale, row: ROW[placement], gripHeight: GRIP_HEIGHT[placement], binAt: binAt ?? unitBin };
    paintSliders(parts.current, session, scale, ROW[placement], messages);
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const focus = (name: SliderName): void => parts.current.handles[name]?.focus({ preventScroll: true });
    const target = { session, root: element, geometry: () => geometry.current as SliderGeometry, focus };
    return attachLate(sliderGestures, ({ followSliderGestures }) => followSliderGestures(target), element);
  }, [session]);

  const [first] = useState(() => {
    const state = sliderStateOf(session, domain);
    return {
      start: sliderAria('start', session, state, messages),
      end: sliderAria('end', session, state, messages),
      playhead: sliderAria('playhead', session, state, messages),
    };
  });
  const run = useMemo(() => createKeyRun(session.store), [session]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, name: SliderName): void => {
    const state = sliderStateOf(session, domain);
    const value =
      event.ctrlKey || event.metaKey || event.altKey
        ? null
        : keyValue(event.key, event.shiftKey, sliderRange(name, state));
    if (value === null) return;
    event.preventDefault();
    event.stopPropagation();
    run(name, (history) => {
      if (name === 'playhead') session.actions.setAt(playheadAt(value, state), history);
      else session.actions.setWindow(windowWith(name, value, state), history);
    });
  };
  return (
    <div ref={root} className={`sliders sliders-${placement}`} style={{ width, height }}>
      <div
        className="sliders-brush"
        ref={(element) => {
          parts.current.brush = element;
        }}
      />
      <div
        className="sliders-line"
        ref={(element) => {
          parts.current.line = element;
        }}
      />
      {placement === 'overview' && (
        <>
          <span
            className="sliders-date"
            aria-hidden="true"
            ref={(element) => {
              parts.current.dates.start = element;
            }}
          />
          <span
            className="sliders-date"
            aria-hidden="true"
            ref={(element) => {
              parts.current.dates.end = element;
            }}
          />
        </>
      )}
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
          className={`sliders-handle sliders-${name}`}
          onKeyDown={(event) => onKeyDown(event, name)}
        >
          {name === 'playhead' ? (
            <svg
              ref={(element) => {
                parts.current.head = element;
              }}
              width="16"
              height="18"
              viewBox="0 0 16 18"
              aria-hidden="true"
            >
              <path className="sliders-head" d="M1 1h14v9l-7 7-7-7z" />
            </svg>
          ) : (
            <span className="sliders-bar" />
          )}
        </div>
      ))}
    </div>
  );
};
