/** Closed word lists of the data that messages name, as types: `i18n` does not import `events`. */
export type RelationType = 'part_of' | 'response_to' | 'follows' | 'about' | 'implements' | 'stated_in' | 'supports';
/** `more_than` is a lower bound that is itself excluded ("more than a billion"). */
export type QuantityBound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'about' | 'vague';
export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening';
