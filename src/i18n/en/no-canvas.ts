/** English texts of: a pane that the browser lets nobody draw on. */
export const noCanvas = {
  said: 'This browser lets the page draw nothing here. The same events are in the table.',
};
