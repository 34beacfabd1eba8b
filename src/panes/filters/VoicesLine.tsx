/** The filter for events with at least two voices, with their number. */
import { useId, useLayoutEffect, useRef } from 'react';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import type { CountBoard } from './count-board.ts';

/** The minimum that the line sets; a link may have a higher one, which the line then shows. */
const MIN_VOICES = 2;

export const VoicesLine = ({ board }: { readonly board: CountBoard }) => {
  const { actions } = useSession();
  const { sources } = useAllMessages();
  const set = useSelectionState((state) => state.selection.filters.voices);
  const least = Number(set?.values[0] ?? MIN_VOICES);
  const count = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => (count.current ? board.followVoices(count.current, least) : undefined), [board, least]);
  const hint = useId();
  return (
    <li>
      <button
        type="button"
        className="how-sure-line"
        aria-pressed={set !== undefined}
        aria-describedby={hint}
        onClick={() => actions.setFilter('voices', set ? null : { values: [String(MIN_VOICES)], exclude: false })}
      >
        <span className="how-sure-box" aria-hidden="true" />
        <span className="how-sure-label">{sources.atLeast(least)}</span>
        <span className="how-sure-count" ref={count} />
      </button>
      <p id={hint} className="how-sure-hint">
        {sources.voicesHint}
      </p>
    </li>
  );
};
