/** The panel `matches`: the place for the list that belongs to the field, and the way there from the field. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { matchPlaceStore } from './match-place-store.ts';
import { useVisibleRoom } from './use-visible-room.ts';

const takePlace = (place: HTMLElement | null): void => matchPlaceStore.setState({ place });

export const MatchPlace = () => <div ref={takePlace} className="match-place" />;

/** Stands in the panel, and stays a part of the field: keys and focus in it are the field's as well. */
export const InMatchPlace = ({ children }: { readonly children: ReactNode }) => {
  const { place } = useSyncExternalStore(matchPlaceStore.subscribe, matchPlaceStore.getState);
  useVisibleRoom(place);
  return place && createPortal(children, place);
};
