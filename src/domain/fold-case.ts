/**
 * Makes texts equal that differ in case only. Lower case alone keeps ß and SS apart, and ς and σ; the way through upper
 * case joins them.
 */
export const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();
