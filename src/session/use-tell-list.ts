/** Says that a list of events stands open beside the picture, by how many it has, and that it is closed. */
import { useEffect, useEffectEvent } from 'react';
import { noteDeed } from '../selection/note-deed.ts';

/** @param list another one is another list */
export const useTellList = (events: number, list: unknown): void => {
  const tell = useEffectEvent(() => noteDeed({ kind: 'listed', events }));
  useEffect(() => {
    tell();
  }, [list]);
  // Whatever closes it: Escape, its button, the mark or the button that opened it, a swipe.
  useEffect(
    () => () => {
      noteDeed({ kind: 'closed' });
    },
    [],
  );
};
