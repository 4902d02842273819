/** So many within so many seconds. */
export interface Quota {
  limit: number;
  window: number;
}
