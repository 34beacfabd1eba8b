/** English texts of: the map under the events. */
export const ground = {
  failed: 'The base map could not be loaded; the events are still right.',
  retry: 'Retry',
  /** `length` with its unit. */
  accuracy: (length: string): string => `Coast and borders here are good to about ${length}`,
  layers: 'Map',
  choose: 'The map beneath the events',
  bundled: 'The bundled map, which asks nobody',
  layerFailed: (label: string): string => `“${label}” could not be loaded here; the bundled map stands in`,
  /** `host` is null where it is this site itself. */
  asked: (label: string, host: string | null): string =>
    host === null ? `Map: ${label}, from this site` : `Map: ${label}; your browser asks ${host} for it`,
  /** `attribution` is whose point of view it is. */
  drawnBy: (label: string, attribution: string): string => `Disputed borders as “${label}” draws them (${attribution})`,
  /** `id` stands in the data. */
  unknownView: (id: string): string => `The data ask for disputed borders by “${id}”, which this site does not offer`,
  statedPolicy: 'Disputed borders by the bundled map’s stated policy.',
  partFailed: 'Part of the map here could not be loaded; it is tried again',
};
