/** By whose point of view the map draws disputed borders; what of the site's list can't be used. */
import { mapOffers, viewFor, type DisputeView, type MapOffers } from '../../basemap/layers.ts';
import { useSession } from '../../session/use-session.ts';
import { useLateValue } from '../../ui/use-late-value.ts';

interface DisputeViewNow {
  /** Null: by the map's stated policy. */
  readonly view: DisputeView | null;
  readonly left: MapOffers['left'];
}

export const useDisputeView = (): DisputeViewNow => {
  const offers = useLateValue(mapOffers);
  const named = useSession().table.document.view?.disputed;
  return { view: viewFor(offers?.views ?? [], named), left: offers?.left ?? [] };
};
