/** Fainter than that no pixel changes: colours have 256 steps. */
export const LEAST_ALPHA = 1 / 256;
