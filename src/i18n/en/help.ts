/** English texts of: help. */
export const help = {
  title: 'Keys and gestures',
};
