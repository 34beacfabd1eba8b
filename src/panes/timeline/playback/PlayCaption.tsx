/** While it plays, what comes in now: in the place of the status, whose room it takes and no more. */
import { useRef, useSyncExternalStore } from 'react';
import { measureText } from '../../../theme/measure-text.ts';
import { useSide } from '../../../ui/use-side.ts';
import { describeTold } from '../../../wording/describe-told.ts';
import { toldNow } from '../../../session/told.ts';
import { useSession } from '../../../session/use-session.ts';
import { useAllMessages } from '../../../i18n/use-messages.ts';

/** As the stylesheet has them. */
const TITLE = { size: 16, weight: 600 } as const;
const NOTE = { size: 14, weight: 400 } as const;
/** In less room than this, as in the foot of a phone's frame, the title has two small lines, not quite filled. */
const LEAST = 200;
const SMALL = { size: 12, weight: 600 } as const;
const TWO_LINES = 1.6;

/** The first that has room, else the shortest. */
const fitting = (ways: readonly string[], style: Parameters<typeof measureText>[1], room: number): string =>
  (room === 0 ? ways[0] : ways.find((words) => measureText(words, style) <= room)) ?? ways.at(-1) ?? '';

interface CaptionProps {
  readonly told: NonNullable<ReturnType<typeof toldNow>>;
}

const Caption = ({ told }: CaptionProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const place = useRef<HTMLDivElement>(null);
  const room = useSide(place, 'clientWidth');
  // What is counted changes within a day only where time is told by the clock.
  useSyncExternalStore(session.store.subscribe, () => session.answer().shown);
  const { titles, notes } = describeTold(session.answer(), told, messages);
  const isTight = room > 0 && room < LEAST;
  return (
    <div className="play-caption" aria-hidden="true" ref={place} data-tight={isTight || undefined}>
      <p className="play-caption-title">
        {isTight ? fitting(titles, SMALL, room * TWO_LINES) : fitting(titles, TITLE, room)}
      </p>
      <p className="play-caption-note">{fitting(notes, NOTE, room)}</p>
    </div>
  );
};

export const PlayCaption = () => {
  const session = useSession();
  const told = useSyncExternalStore(session.store.subscribe, () => toldNow(session));
  return told && <Caption told={told} />;
};
