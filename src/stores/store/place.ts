/** Where the next part of a list begins: after this item. */
export interface Place {
  at: number;
  id: string;
}
