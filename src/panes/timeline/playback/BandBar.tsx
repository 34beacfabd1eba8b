/** The axis by itself, with its controls: a timeline of no rows. */
import { useEffect, useMemo, useRef } from 'react';
import { frameLoop } from '../../../base/frame-loop.ts';
import { paintShapes, prepareCanvas } from '../../../base/paint/paint-canvas.ts';
import { createTimeScale } from '../../../layout/timeline/axis.ts';
import { axisBand } from '../../../layout/timeline/frame.ts';
import { pillOf } from '../../../layout/timeline/playhead.ts';
import { bandFrame } from '../../../layout/timeline/band-frame.ts';
import { useSession } from '../../../session/use-session.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { measureText } from '../../../theme/measure-text.ts';
import { FONT } from '../../../theme/tokens.ts';
import { themeStore } from '../../../theme/theme-store.ts';
import { isCoarse } from '../../../ui/is-coarse.ts';
import { useSide } from '../../../ui/use-side.ts';
import { createAxisModel } from '../axis-model.ts';
import { playheadFace, timelineWords } from '../timeline-words.ts';
import { createBandStore, placeBand } from './band-store.ts';
import { Playback } from './Playback.tsx';

const NO_WORDS = (): string => '';

export const BandBar = () => {
  const session = useSession();
  const messages = useMessages();
  const root = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useSide(root, 'clientWidth') || 600;
  const height = useSide(root, 'clientHeight') || 70;
  const frame = useMemo(() => bandFrame({ width, height, isTouched: isCoarse() }), [width, height]);
  const axis = useMemo(() => createAxisModel(session), [session]);
  const band = useMemo(() => createBandStore(), []);
  const top = height - frame.band;
  useEffect(() => {
    let last: ReturnType<typeof createTimeScale> | null = null;
    const paint = (now: number): void => {
      const domain = axis.advance(now);
      if (last?.domain !== domain || last.left !== frame.left || last.right !== frame.right)
        last = createTimeScale(domain, frame.left, frame.right);
      placeBand(band, { scale: last, top, height: frame.band });
      const answer = session.answer();
      const words = timelineWords(messages, answer.table, domain, NO_WORDS, true);
      const ctx = canvas.current && prepareCanvas(canvas.current, width, height);
      const pill = pillOf(answer, last, playheadFace(answer, messages), measureText);
      const { ground, front } = axisBand({ answer, scale: last, words, measure: measureText, width, frame, pill }, top);
      if (ctx) paintShapes(ctx, [...ground, ...front], { palette: themeStore.getState().palette, font: FONT });
      if (axis.isGliding()) request();
    };
    const request = (): void => frameLoop.request(paint);
    request();
    const stops = [session.store.subscribe(request), themeStore.subscribe(request)];
    return () => {
      for (const stop of stops) stop();
      frameLoop.cancel(paint);
    };
  }, [session, messages, axis, band, frame, top, width, height]);
  return (
    <section ref={root} className="playback-region band-bar" dir="ltr" aria-label={messages.playback.region}>
      <canvas ref={canvas} aria-hidden="true" />
      <Playback band={band} axis={axis} frame={frame} top={top} steps="band" room={0} />
    </section>
  );
};
