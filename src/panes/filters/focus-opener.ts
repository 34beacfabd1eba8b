/** Moves the focus to the button that opens the filters, for when the focused element is removed. */
export const focusOpener = (): void => document.querySelector<HTMLElement>('[data-opens="filters"]')?.focus();
