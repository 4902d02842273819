import { type Bearer, reaches } from "./bearer.ts";

/** An Idempotency-Key, and the digest of the request that it came with. */
export interface KeyedRequest {
  key: string;
  digest: string;
}

/** What a key stands for: the request it came with first, and what that created. */
export interface KeyUse {
  digest: string;
  documentId: string;
  /** The sender: whose document it is. */
  participantId: string;
}

export type IdempotencyStep =
  | { kind: "create" }
  | { kind: "answer"; documentId: string }
  | { kind: "key_reused" }
  | { kind: "out_of_reach" };

/**
 * What a request with an Idempotency-Key comes to: the same request again is answered with what the first one created, and
 * another one under the same key is refused, and so is a token that the document is out of reach of. Without a key every request creates.
 * @param former how the client used the key in this account before
 */
export function idempotencyStep(
  request: KeyedRequest | undefined,
  former: KeyUse | undefined,
  reach: Pick<Bearer, "participantId">,
): IdempotencyStep {
  if (!request || !former) return { kind: "create" };
  if (former.digest !== request.digest) return { kind: "key_reused" };
  return reaches(reach, former.participantId)
    ? { kind: "answer", documentId: former.documentId }
    : { kind: "out_of_reach" };
}
