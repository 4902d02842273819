/** A document as its account holds it; the copy that a receiver gets is another. Times are milliseconds since the epoch. */
export interface Document {
  id: string;
  accountId: string;
  /** The participant of the account it belongs to: its sender when it went out, its receiver when it came in. */
  participantId: string;
  direction: "incoming" | "outgoing";
  documentType: string;
  /** A participant's ID or its identifier on the network. */
  sender: string;
  receiver: string;
  /** Null for what came in. */
  createdByClientId: string | null;
  /** When it was first marked as processed. */
  processedAt: number | null;
  createdAt: number;
}
