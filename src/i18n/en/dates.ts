/** English texts of: dates. */
export const dates = {};
