/** English texts of: playback. */
export const playback = {};
