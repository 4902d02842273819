import type { Bearer } from "./bearer.ts";

/** Which documents of its reach a token shows. Each part stands for itself; a document is shown by any of them. */
export interface Sight {
  everything: boolean;
  /** What this client created in this account. */
  own: boolean;
  incoming: "all" | "unprocessed" | "none";
}

/** What the scopes of a token show (contract: what the scopes open). */
export function sightOf({ scopes }: Pick<Bearer, "scopes">): Sight {
  return {
    everything: scopes.includes("admin") || scopes.includes("read_all_documents"),
    own: scopes.includes("send_documents"),
    incoming: scopes.includes("receive_all_documents")
      ? "all"
      : scopes.includes("receive_documents")
        ? "unprocessed"
        : "none",
  };
}

/** What the list of documents shows: never what came in, unless everything is shown. */
export const sightOfList = (bearer: Pick<Bearer, "scopes">): Sight => ({ ...sightOf(bearer), incoming: "none" });

/** What the inbox shows: only what came in; `admin` sees all of that. */
export function sightOfInbox(bearer: Pick<Bearer, "scopes">): Sight {
  const { incoming } = sightOf(bearer);
  return { everything: false, own: false, incoming: bearer.scopes.includes("admin") ? "all" : incoming };
}
