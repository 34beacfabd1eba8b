/** Where the focus goes when what it was on is gone: the button that opens the filters. */
export const focusOpener = (): void => document.querySelector<HTMLElement>('[data-opens="filters"]')?.focus();
