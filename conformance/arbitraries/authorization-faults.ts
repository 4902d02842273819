import * as fc from "fast-check";
import type { AuthorizeOptions } from "../target/consent/authorize-request.ts";
import { pkcePair } from "../target/pkce.ts";
import type { World } from "../world.ts";
import { type GrantPlan, grantPlans } from "./grant-plans.ts";
import { malformedScopes } from "./malformed-scopes.ts";
import { shuffled, unknownScopeValue } from "./scopes.ts";

/** What makes a right authorization request faulty, and the error that it must be refused with. */
export interface AuthorizationFault {
  readonly change: Pick<AuthorizeOptions, "params" | "repeat" | "scope">;
  readonly error: string;
}

/** A faulty request: a plan, and what is wrong with it. */
export interface FaultyPlan extends AuthorizationFault {
  readonly plan: GrantPlan;
}

/** Makes faults for a plan. */
export type FaultsOf = (world: World, plan: GrantPlan) => fc.Arbitrary<AuthorizationFault>;

/** Plans with a fault of this kind; by default of any. */
export function faultyPlans(
  world: World,
  faults: FaultsOf = anyFault,
  plans = grantPlans(world),
): fc.Arbitrary<FaultyPlan> {
  return plans.chain((plan) => faults(world, plan).map((fault) => ({ plan, ...fault })));
}

export const missingResponseType: FaultsOf = () =>
  fc.constant({ change: { params: { response_type: undefined } }, error: "invalid_request" });

/** Other response types, of OAuth, of OpenID Connect and of nobody, and `code` in other letters. */
export const otherResponseType: FaultsOf = () =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constantFrom("token", "id_token", "code token", "code id_token", "none") },
      { weight: 1, arbitrary: fc.constantFrom("CODE", "Code", "cod", "codes", "ｃｏｄｅ") },
      { weight: 2, arbitrary: fc.stringMatching(/^[a-z_]{1,12}$/) },
    )
    .filter((type) => type !== "code")
    .map((type) => ({ change: { params: { response_type: type } }, error: "unsupported_response_type" }));

/** Scopes that nobody has heard of among known ones, and scopes with characters that none has. */
export const badScope: FaultsOf = (_world, { requested }) => {
  const unknown = fc
    .array(unknownScopeValue(), { minLength: 1, maxLength: 3 })
    .chain((values) => fc.constantFrom([...values], [...requested, ...values]))
    .chain(shuffled)
    .map((scopes) => scopes.join(" "));
  return fc.oneof(unknown, malformedScopes(requested)).map((scope) => ({ change: { scope }, error: "invalid_scope" }));
};

/** One of the endpoint's own parameters twice, with the same value or with another; hints among them. */
export const repeatedParameter: FaultsOf = (_world, plan) => {
  const { requested, state, verifier } = plan;
  const challenge = verifier === undefined ? undefined : pkcePair(verifier).challenge;
  const asked: Readonly<Record<string, readonly string[]>> = {
    response_type: ["code", "token"],
    scope: [requested.join(" "), requested[0] ?? "", "admin"],
    state: [state, `${state}x`],
    ...(challenge !== undefined && {
      code_challenge: [challenge, [...challenge].reverse().join("")],
      code_challenge_method: ["S256", "plain"],
    }),
  };
  const hints: Readonly<Record<string, readonly string[]>> = {
    euVatId: ["CZ12345678", "BE0417502986"],
    rn: ["12345678", "87654321"],
    countryCode: ["CZ", "BE"],
  };
  return fc.tuple(fc.constantFrom(...Object.keys({ ...asked, ...hints })), fc.nat({ max: 2 })).map(([name, pick]) => {
    const values = asked[name] ?? hints[name] ?? [];
    const second: [string, string] = [name, values[pick % values.length] ?? ""];
    const first = hints[name]?.[0];
    const repeat: [string, string][] = first === undefined ? [second] : [[name, first], second];
    return { change: { repeat }, error: "invalid_request" };
  });
};

/** Any of the faults whose error the standard settles. */
export const anyFault: FaultsOf = (world, plan) =>
  fc.oneof(...[missingResponseType, otherResponseType, badScope, repeatedParameter].map((kind) => kind(world, plan)));
