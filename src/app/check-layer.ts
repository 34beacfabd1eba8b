/** A link may name a layer of the map that this site does not offer: it is dropped with the notice of any bad value. */
import { mapOffers } from '../basemap/layers.ts';
import type { Actions } from '../selection/actions.ts';
import type { ShellStore } from './shell-store.ts';

export const checkLayer = async (base: string, actions: Actions, shell: ShellStore): Promise<void> => {
  const offers = await mapOffers.load().catch(() => null);
  if (offers?.layers.some(({ id }) => id === base)) return;
  actions.setBase(null, 'replace');
  shell.setState(({ dropped }) => ({ dropped: [...dropped, 'base'] }));
};
