/** English texts of: area. */
export const area = {
  title: 'Area',
};
