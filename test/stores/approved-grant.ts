import type { CodeOutcome, Decided, Grant, Store } from "../../src/stores/store.ts";

/** A grant as it stands once a user approved it and its code was redeemed for a family. */
export async function approveGrant(
  store: Store,
  grant: Omit<Grant, "createdAt">,
  family: { id: string; macKeyId: string; expiresAt: number },
  now: number,
): Promise<{ decided: Decided; redeemed: CodeOutcome }> {
  const { id, clientId, userId, accountId, participantId, scope } = grant;
  const request = { id: `request of ${id}`, clientId, userId, accountId, expiresAt: now };
  const decided = await store.decide(request, { participantId, scope }, id, now);
  // The decision has done its work; a row of it would only be counted by whoever counts rows.
  await store.sweep(now, 1);
  const code = {
    grantId: id,
    familyId: family.id,
    clientId,
    redirectUri: "",
    challenge: null,
    expiresAt: now + 60_000,
  };
  const redeemed = await store.redeemCode({ code, clientId, redirectUri: "", verifierFits: true }, family, now);
  return { decided, redeemed };
}
