import { compactVerify, errors, importJWK, type JWK } from "jose";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";
import { expectJwt } from "./jwt.ts";
import { expectThat, Violation } from "./violation.ts";

/** No signature, or a MAC, which whoever verifies could make (RFC 7518 §3.1). */
const nobodysOwn = /^(?:none|HS\d+)$/i;

/** The token is signed with a private key whose public half the set holds under the token's `kid`. Returns the `kid`. */
export async function expectSignedBy(keys: readonly JsonObject[], token: string): Promise<string> {
  const { alg = "none", kid } = expectJwt(token).header;
  expectThat(!nobodysOwn.test(alg), () => ({ expected: "an asymmetric signature", actual: `the algorithm ${alg}` }));
  const named = keys.filter((key) => key.kid === kid);
  const [key] = named;
  expectThat(kid !== undefined && key !== undefined && named.length === 1, () => ({
    expected: "a kid that names one key of the published set",
    actual: `${named.length} keys under the kid ${JSON.stringify(kid)}`,
  }));
  try {
    await compactVerify(token, await importJWK(key as JWK, alg));
  } catch (error) {
    if (error instanceof errors.JOSENotSupported) throw new Unavailable(`the algorithm ${alg} is beyond this suite`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Violation({ expected: `a signature that verifies with the key ${kid}`, actual: reason });
  }
  return kid;
}
