/** English texts of: media. */
export const media = {
  title: 'Media',
};
