import * as fc from "fast-check";
import { unknownParameters } from "../arbitraries/unknown-parameters.ts";
import { expectOAuthError } from "../expect/oauth-error.ts";
import { type Property, property } from "../property.ts";
import { Unavailable } from "../unavailable.ts";

interface WithoutToken {
  readonly token: "" | undefined;
  readonly hint: string | undefined;
  readonly auth: "basic" | "post";
  readonly unknown: Readonly<Record<string, string>>;
}

/** A form request without the `token` that it is all about; a parameter without a value is no parameter (RFC 6749 §3.1). */
export function tokenIsRequired(endpoint: "introspect" | "revoke"): Property<WithoutToken, void> {
  return property<WithoutToken, void>({
    requests: 3,
    arbitrary: () =>
      fc.record({
        token: fc.constantFrom("" as const, undefined),
        hint: fc.option(fc.constantFrom("access_token", "refresh_token"), { nil: undefined }),
        auth: fc.constantFrom("basic" as const, "post" as const),
        unknown: unknownParameters(),
      }),
    control: async (world, { hint, auth, unknown: params }) => {
      const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
      const options = { auth, params, ...(hint !== undefined && { hint }) };
      const answer = await world[endpoint](world.clients.apiKey, access_token, options);
      if (answer.status !== 200) throw new Unavailable(`the same request with a token is answered ${answer.status}`);
    },
    check: async (world, { token, hint, auth, unknown }) => {
      const options = { auth, params: { ...unknown, token }, ...(hint !== undefined && { hint }) };
      const answer = await world[endpoint](world.clients.apiKey, "", options);
      expectOAuthError(answer, { status: 400, error: "invalid_request" });
    },
  });
}
