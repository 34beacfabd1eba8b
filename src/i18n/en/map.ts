/** English texts of: map. */
export const map = {};
