/** English texts of: media of an event. */
export const media = {
  title: 'Media',
  kinds: { image: 'Image', video: 'Video', audio: 'Recording', document: 'Document' },
  load: { image: 'Load image', video: 'Load video', audio: 'Load recording', document: 'Open document' },
  credit: (credit: string, licence: string | null) =>
    licence === null ? `Credit: ${credit}` : `Credit: ${credit} · ${licence}`,
  fromHere: 'From this site.',
  fromLoading: (host: string) => `From ${host}; loading it tells that site your internet address.`,
  fromOpening: (host: string) => `From ${host}; opening it tells that site your internet address.`,
  sensitive: 'marked as sensitive by the dataset',
  shows: (alt: string) => `Shows: ${alt}`,
  goOn: {
    image: 'Go on to the image',
    video: 'Go on to the video',
    audio: 'Go on to the recording',
    document: 'Go on to the document',
  },
  putAway: {
    image: 'Put the image away',
    video: 'Put the video away',
    audio: 'Put the recording away',
    document: 'Put the document away',
  },
  loading: 'Loading…',
  enlarge: 'Enlarge',
  again: 'Try again',
  failed: (host: string | null) => (host === null ? 'It could not be loaded.' : `It could not be loaded from ${host}.`),
  openAddress: 'Open its address',
  openImage: 'Open the image by itself',
};
