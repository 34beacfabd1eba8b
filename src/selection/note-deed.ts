/**
 * Deeds that the state of a view does not tell, handed to who says them aloud (`panes/reading/speak-deeds.ts`): what
 * led nowhere, what opened, how far the map was moved. Where nobody listens they are dropped.
 */
import type { MapFrame } from '../base/geo/frame.ts';
import type { ChangeKind } from './change-kind.ts';

/** Why nothing happened: there is nothing more that way. */
export type DeadEnd =
  | 'laterEvent'
  | 'earlierEvent'
  | 'answer'
  | 'dataStart'
  | 'dataEnd'
  | 'windowStart'
  | 'windowEnd'
  | 'leastWindow'
  | 'closest'
  | 'farthest'
  | 'firstStep'
  | 'lastStep'
  | 'undo'
  | 'redo';

export type Deed =
  | { readonly kind: 'end'; readonly of: DeadEnd }
  /** Through the view's history, by so many steps; what the last of them changed. */
  | { readonly kind: 'travelled'; readonly by: number; readonly change: ChangeKind | null | undefined }
  | { readonly kind: 'closed' | 'playedOut' }
  /** An occasion or a strip with so many parts, in its place. */
  | { readonly kind: 'opened'; readonly parts: number }
  /** A list of so many events beside the picture, which has its own name. */
  | { readonly kind: 'listed'; readonly events: number }
  /** The map, by a person; by a button it is heard even where the same is in sight as before. */
  | { readonly kind: 'moved'; readonly from: MapFrame; readonly to: MapFrame; readonly isPressed: boolean }
  /** An event that was found, by its place among all of them. */
  | { readonly kind: 'match'; readonly place: number; readonly of: number }
  /** In the words of who did it; "" where there is nothing to say any more. */
  | { readonly kind: 'said'; readonly text: string };

type Listener = (deed: Deed) => void;

let listener: Listener | null = null;

export const noteDeed = (deed: Deed): void => listener?.(deed);

/** There is one listener, the newest. @returns how to stop */
export const hearDeeds = (hear: Listener): (() => void) => {
  listener = hear;
  return () => {
    if (listener === hear) listener = null;
  };
};
