/** English texts of a page whose app does not come; the build writes them. */
export const unstarted = { question: 'Not loading?', table: 'Open the table' };
