/** English texts of: the way to the help. The sheet's own texts are in `help-sheet.ts`. */
export const help = {
  title: 'Keys and gestures',
};
