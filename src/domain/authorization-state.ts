/** The longest `state` that comes back, in characters after decoding. */
const LONGEST_STATE = 2048;

/** Whether a `state` is too long to be kept and given back. */
export const isOversized = (state: string | undefined): boolean => [...(state ?? "")].length > LONGEST_STATE;
