/** An Idempotency-Key, and the digest of the request that it came with. */
export interface KeyedRequest {
  key: string;
  digest: string;
}

/** What a key stands for: the request it came with first, and what that created. */
export interface KeyUse {
  digest: string;
  documentId: string;
}

export type IdempotencyStep = { kind: "create" } | { kind: "answer"; documentId: string } | { kind: "key_reused" };

/**
 * What a request with an Idempotency-Key comes to: the same request again is answered with what the first one created, and
 * another one under the same key is refused. Without a key every request creates.
 * @param former how the client used the key in this account before
 */
export function idempotencyStep(request: KeyedRequest | undefined, former: KeyUse | undefined): IdempotencyStep {
  if (!request || !former) return { kind: "create" };
  return former.digest === request.digest ? { kind: "answer", documentId: former.documentId } : { kind: "key_reused" };
}
