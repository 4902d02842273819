/** What only a live server can give stands in a draft by its name: a parameter's, mostly. */
export interface Live<Name extends LiveName = LiveName> {
  readonly live: Name;
}

export type LiveName = (typeof liveNames)[number];
const liveNames = [
  // Of clients and their tokens.
  ...(["client_id", "client_secret", "redirect_uri", "refresh_token", "token", "scope"] as const),
  // Of a document that is sent.
  ...(["sender", "receiver", "documentType", "payload", "Idempotency-Key"] as const),
  // Where a list goes on.
  "cursor",
  // IDs: of a participant, of a document that it sent, of one that came in.
  ...(["participant", "document", "incoming"] as const),
] as const;

export const isLiveName = (name: string): name is LiveName => liveNames.some((each) => each === name);

export const isLive = (value: unknown): value is Live => typeof value === "object" && value !== null && "live" in value;
