/** The filters in force, each a chip that drops it. */

export const FilterChips = () => null;
