/** English texts of: story. */
export const story = {
  edit: 'Write a story',
  title: 'Story',
};
