/** English texts of: app. */
export const app = {};
