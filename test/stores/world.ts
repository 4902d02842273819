import type { RedemptionRequest } from "../../src/domain/redemption.ts";
import type { RefreshToken } from "../../src/domain/refresh-token.ts";
import type { NewClient, Participant, RedemptionOutcome, Store } from "../../src/stores/store.ts";
import { approveGrant } from "./approved-grant.ts";

export const NOW = 1_800_000_000_000;
/** Seconds. */
const IDLE = 8_640_000;

export const digest = (filler: number): Uint8Array => new Uint8Array(32).fill(filler);

export const newClient = (change: Partial<NewClient> = {}): NewClient => ({
  id: "key_1",
  kind: "api_key",
  accountId: "acc_1",
  name: "Warehouse",
  scopes: ["send_documents", "receive_documents"],
  redirectUris: ["http://127.0.0.1:9999/callback?code=x", "https://app.example/callback"],
  requirePkce: false,
  renewGrace: 60,
  renewWithoutAuthentication: false,
  secret: { id: "sec_1", digest: digest(1) },
  ...change,
});

export const newParticipant = (change: Partial<Participant> = {}): Participant => ({
  id: "par_1",
  accountId: "acc_1",
  name: "Mill",
  email: "mill@example.org",
  euVatId: "CZ12345678",
  rn: null,
  countryCode: "CZ",
  participantId: "0208:0123456789",
  createdAt: NOW,
  ...change,
});

export const newUser = { id: "usr_1", accountId: "acc_1", login: "ada", passwordHash: "$x$", createdAt: NOW };

export const newGrant = {
  id: "gra_1",
  clientId: "key_1",
  accountId: "acc_1",
  userId: "usr_1",
  participantId: "par_1",
  scope: "send_documents",
};

/** An account with a client, a user, a participant and a grant whose family is `fam_code`. */
export async function settle(store: Store): Promise<void> {
  await store.createAccount({ id: "acc_1", name: "Mills", createdAt: NOW });
  await store.createClient(newClient(), NOW);
  await store.createUser(newUser);
  await store.createParticipant(newParticipant());
  await approveGrant(store, newGrant, { id: "fam_code", macKeyId: "mac_1", expiresAt: CODE_EXPIRES_AT }, NOW);
}

/** Generation 0 of a client_credentials family that has no row yet. */
export const newToken = (change: Partial<RefreshToken> = {}): RefreshToken => ({
  epoch: "e",
  familyId: "fam_1",
  generation: 0,
  clientId: "key_1",
  accountId: "acc_1",
  secretId: "sec_1",
  grantId: null,
  scope: "send_documents receive_documents",
  issuedAt: NOW,
  expiresAt: NOW + 31_536_000_000,
  macKeyId: "mac_1",
  ...change,
});

/** Long after every other family of these tests. */
export const CODE_EXPIRES_AT = NOW + 157_680_000_000;

/** Generation 0 of the family that descends from the code. */
export const codeToken = (change: Partial<RefreshToken> = {}): RefreshToken =>
  newToken({
    familyId: "fam_code",
    grantId: "gra_1",
    secretId: null,
    scope: "send_documents",
    expiresAt: CODE_EXPIRES_AT,
    ...change,
  });

export const AUTHENTICATED: RedemptionRequest["authenticated"] = { clientId: "key_1", secretId: "sec_1" };

export const redeem = (
  store: Store,
  token: RefreshToken,
  { now = NOW, macKeyId = "mac_2", ...request }: Partial<RedemptionRequest> & { now?: number; macKeyId?: string } = {},
): Promise<RedemptionOutcome> =>
  store.redeem(
    { token, authenticated: null, claimedClientId: undefined, scope: undefined, ...request },
    now,
    IDLE,
    macKeyId,
  );

export const events = async (store: Store): Promise<string[]> =>
  (await store.auditLog(1000)).map(({ event }) => event).reverse();
