/** English texts of: compare. */
export const compare = {
  title: 'Compare two periods',
};
