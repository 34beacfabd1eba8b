/** One constant for each meaning that is drawn by how strong something is: whoever draws the meaning takes it here. */

/** Only possible within what is shown: fills, never outlines. */
export const POSSIBLE = 0.45;
/** The far end of a fade: an end that is not known to the day. */
export const FADED_END = 0.22;
/** Somewhere in a region: a tint, and a feather from its edge inward, in pixels; its opacity at the edge by theme. */
export const REGION = { tint: 0.07, feather: { width: 11, blur: 4, light: 0.42, dark: 0.34 } };
/** The tint of what a policy is about, while its event is selected. */
export const OBJECT_TINT = 0.09;
/** Somewhere near a place: a fill in the map's metres. */
export const NEAR_HALO = 0.12;
/** What a story's step or a search is not about. A label keeps a contrast of 4.5:1. */
export const DIMMED_MARK = 0.2;
export const DIMMED_LABEL = 0.62;
/**
 * A mark whose event is filtered out while parts of it are not, and what is yet to come while it is told: as faint as
 * what is dimmed, since both say "not told now"; which of them, the status says.
 */
export const GHOST = DIMMED_MARK;
