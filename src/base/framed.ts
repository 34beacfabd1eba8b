/** Whether the page stands in another page's frame, where scrolling, storage and Back are the host's. */
export const isFramed = (): boolean => typeof window !== 'undefined' && window.parent !== window;
