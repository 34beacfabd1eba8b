/** What the field, a combobox, tells of its list. */
export interface ListState {
  readonly isOpen: boolean;
  /** The row that the keys are on. */
  readonly active: number | null;
}
export const OPEN: ListState = { isOpen: true, active: null };
export const CLOSED: ListState = { isOpen: false, active: null };
