import { newIdentifier } from "../../src/domain/identifier.ts";
import type { RefreshToken } from "../../src/domain/refresh-token.ts";
import type { Grant } from "../../src/stores/store.ts";
import { writeRefreshToken } from "../../src/tokens/refresh-token.ts";
import { random, type TestClient, type World } from "../http/world.ts";
import { approveGrant } from "../stores/approved-grant.ts";

/** A family that descends from a code: the grant and its row, and its first refresh token, as a redeemed code leaves them. */
export async function grantFamily(
  { store, dependencies, now }: World,
  client: TestClient,
  participantId: string | null = null,
): Promise<{ token: string; grant: Grant }> {
  const accountId = newIdentifier("acc", random);
  const userId = newIdentifier("usr", random);
  await store.createAccount({ id: accountId, name: "A customer", createdAt: now() });
  await store.createUser({
    id: userId,
    accountId,
    login: `${userId}@example.test`,
    passwordHash: "",
    createdAt: now(),
  });
  if (participantId !== null)
    await store.createParticipant({
      id: participantId,
      accountId,
      name: "A participant",
      email: "participant@example.test",
      euVatId: null,
      rn: null,
      countryCode: "CZ",
      participantId: null,
      createdAt: now(),
    });
  const scope = "send_documents receive_documents";
  const grant: Grant = {
    id: newIdentifier("gra", random),
    clientId: client.id,
    accountId,
    userId,
    participantId,
    scope,
    createdAt: now(),
  };
  const macKey = dependencies.keys().secret.refresh.active;
  const family: RefreshToken = {
    epoch: dependencies.epoch,
    familyId: newIdentifier("fam", random),
    generation: 0,
    clientId: client.id,
    accountId,
    secretId: null,
    grantId: grant.id,
    scope,
    issuedAt: now(),
    expiresAt: now() + 1_000_000_000,
    macKeyId: macKey.id,
  };
  await approveGrant(store, grant, { id: family.familyId, macKeyId: macKey.id, expiresAt: family.expiresAt }, now());
  return { token: writeRefreshToken(family, macKey), grant };
}
