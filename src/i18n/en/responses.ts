/** English texts of: responses. */
export const responses = {
  title: 'Responses',
};
