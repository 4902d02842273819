/** What the network says about one participant. */
export interface Registration {
  registered: boolean;
  /** What it can receive; empty when it is not registered. */
  documentTypes: readonly string[];
  /** When the network was asked: milliseconds since the epoch. */
  checkedAt: number;
}
