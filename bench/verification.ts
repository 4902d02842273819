/** What a request pays for its access token, when it was seen before and when not: `node bench/verification.ts`. */
import { uuidv7 } from "../src/domain/uuid.ts";
import { signAccessToken, verifyAccessToken } from "../src/tokens/access-token.ts";
import { verifiedAccessToken } from "../src/tokens/verified-access-token.ts";
import { freshRing } from "../test/tokens/ring.ts";

const ROUNDS = 7;
const CALLS = 2000;

const { signing, verification } = freshRing();
const now = Date.now();
const issuedAt = Math.floor(now / 1000);
const token = {
  jti: uuidv7(now, crypto.getRandomValues(new Uint8Array(10))),
  epoch: "epoch-1",
  subject: "key_1",
  clientId: "key_1",
  accountId: "acc_1",
  familyId: "fam_1",
  grantId: null,
  secretId: "sec_1",
  participantId: null,
  scope: "send_documents receive_documents",
  issuedAt,
  expiresAt: issuedAt + 900,
};
const at = { issuer: "https://issuer.example.test", epoch: "epoch-1", keys: verification, now };
const jwt = await signAccessToken(token, at.issuer, signing);

/** Microseconds of one call. */
async function cost(verify: typeof verifyAccessToken): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < CALLS; call++) if (!(await verify(jwt, at))) throw new Error("a good token was refused");
  return ((performance.now() - started) * 1000) / CALLS;
}

const median = (costs: readonly number[]): number => costs.toSorted((one, other) => one - other)[ROUNDS >> 1] ?? 0;

const first: number[] = [];
const again: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  first.push(await cost(verifyAccessToken));
  again.push(await cost(verifiedAccessToken));
}
const [slow, fast] = [median(first), median(again)];
console.log(`verified: ${slow.toFixed(1)} µs, remembered: ${fast.toFixed(1)} µs, ratio ${(slow / fast).toFixed(0)}`);
