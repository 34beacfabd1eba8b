/** English texts of: timeline. */
export const timeline = {};
