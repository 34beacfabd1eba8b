/** The second window on the overview: an outlined span with a letter and two handles, and the first one's letter. */
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { createTimeScale } from '../../../layout/timeline/axis.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { followCompareGestures } from './compare-gestures.ts';
import { compareStateOf, paintCompare, type CompareParts, type EndName } from './paint-compare.ts';
import { createKeyRun } from './key-run.ts';
import { keyValue, noteEnd } from './slider-keys.ts';
import { sliderRange, windowWith } from './slider-values.ts';
import { useLivePaint } from './use-live-paint.ts';

export interface CompareBrushProps {
  readonly domain: Span;
  readonly width: number;
  readonly height: number;
}

const ENDS: readonly EndName[] = ['start', 'end'];

export const CompareBrush = ({ domain, width, height }: CompareBrushProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const { compare: words } = messages;
  const root = useRef<HTMLDivElement>(null);
  const parts = useRef<CompareParts>({
    handles: { start: null, end: null },
    span: null,
    letters: { a: null, b: null },
  });
  const scale = useMemo(() => createTimeScale(domain, 0, width), [domain, width]);
  const latest = useRef(scale);
  useLivePaint(session, () => {
    latest.current = scale;
    paintCompare(parts.current, session, scale, messages);
  });
  useEffect(() => {
    // Listens on the whole plot, before the first window, which gets the presses that are not on the second one.
    const plot = root.current?.parentElement;
    if (!plot) return undefined;
    return followCompareGestures({
      session,
      plot,
      scale: () => latest.current,
      focus: (name) => parts.current.handles[name]?.focus({ preventScroll: true }),
    });
  }, [session]);
  const run = useMemo(() => createKeyRun(session.store), [session]);
  const onKeyDown = (event: KeyboardEvent, name: EndName): void => {
    const state = compareStateOf(session);
    const range = state && sliderRange(name, state);
    const value = range && keyValue(event, range);
    if (!state || !range || value === null) return;
    event.preventDefault();
    event.stopPropagation();
    noteEnd(name, value, range);
    run(name, (history) => session.actions.setCompare(windowWith(name, value, state), history));
  };
  return (
    <div ref={root} className="compare-brush" style={{ width, height }}>
      <div
        className="compare-brush-span"
        ref={(element) => {
          parts.current.span = element;
        }}
      />
      <span
        className="compare-brush-letter"
        aria-hidden="true"
        ref={(element) => {
          parts.current.letters.a = element;
        }}
      >
        {words.a}
      </span>
      <span
        className="compare-brush-letter compare-brush-b"
        aria-hidden="true"
        ref={(element) => {
          parts.current.letters.b = element;
        }}
      >
        {words.b}
      </span>
      {ENDS.map((name) => (
        <div
          key={name}
          ref={(element) => {
            parts.current.handles[name] = element;
          }}
          role="slider"
          tabIndex={0}
          aria-label={messages.comparePanel.sliders[name]}
          aria-valuenow={0}
          className="compare-brush-handle"
          onKeyDown={(event) => onKeyDown(event, name)}
        >
          <span className="compare-brush-bar" />
        </div>
      ))}
    </div>
  );
};
