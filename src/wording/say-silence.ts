/** Of what something is about: that nothing is told of it, where that is so. */
import { readSources } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { isSilentAbout } from '../query/places/silence.ts';

/**
 * @param places ids of all that `what` names
 * @returns `what`, with the silence after it where nothing is told of any of them
 */
export const saySilence = (
  table: EventTable,
  places: readonly (string | null | undefined)[],
  what: string,
  { withSilence, silent }: Messages['reading']['where'],
): string =>
  places.every((place) => isSilentAbout(table, place))
    ? withSilence(what, silent(readSources(table.document).length))
    : what;
