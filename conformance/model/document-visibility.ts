/** Where a document can be seen: in the list of documents, in the inbox, by its ID, and by what it holds. */
export const places = ["list", "inbox", "document", "payload"] as const;
export type Place = (typeof places)[number];

/** What is to be known of a token to foretell what it shows. */
export interface Onlooker {
  readonly clientId: string;
  readonly account: string;
  /** The ID of the one participant in reach, or `account`. */
  readonly reach: string;
  readonly scopes: readonly string[];
}

/** What is to be known of a document to foretell who sees it. */
export interface Held {
  readonly account: string;
  /** The participant it belongs to: the sender of what went out, the receiver of what came in. */
  readonly participant: string;
  readonly direction: "incoming" | "outgoing";
  /** The ID of the client that created it; null for what came in. */
  readonly createdBy: string | null;
  readonly processed: boolean;
}

/** Whether a token shows a document at a place (contract: what the scopes open). */
export function shows(onlooker: Onlooker, document: Held, place: Place): boolean {
  if (onlooker.account !== document.account) return false;
  if (onlooker.reach !== "account" && onlooker.reach !== document.participant) return false;
  const asAdmin = holds(onlooker, "admin");
  const asOne = asAdmin || holds(onlooker, "read_all_documents");
  const asSender = holds(onlooker, "send_documents") && document.createdBy === onlooker.clientId;
  const cameIn = document.direction === "incoming";
  const asReceiver =
    cameIn &&
    (holds(onlooker, "receive_all_documents") || (holds(onlooker, "receive_documents") && !document.processed));
  if (place === "list") return asOne || asSender;
  if (place === "inbox") return cameIn && (asAdmin || asReceiver);
  return asOne || asSender || asReceiver;
}

const holds = ({ scopes }: Onlooker, scope: string): boolean => scopes.includes(scope);
