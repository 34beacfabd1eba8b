/** English texts of: reading. */
export const reading = {};
