import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongSecret } from "../../arbitraries/credentials.ts";
import { expectHeader } from "../../expect/header.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

/** Empties what an endpoint cannot do without: the grant type, the token. */
const incomplete = { grant_type: "", refresh_token: "", token: "" };

export default property({
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world),
      wrong: fc.option(wrongSecret(world.clients.apiKey.client_secret)),
      auth: fc.constantFrom("basic", "post"),
    }),
  control: (world, { call, auth }) => mustBeServed(world, call, { client: world.clients.apiKey, auth }),
  check: async (world, { call, wrong, auth }) => {
    const { apiKey } = world.clients;
    const caller =
      wrong === null ? { client: apiKey, params: incomplete } : { client: { ...apiKey, client_secret: wrong } };
    const answer = await callAs(world, call, { ...caller, auth });
    if (answer.status < 400) throw new Unavailable("the request was not refused, so there is no refusal to look at");
    expectHeader(answer, "Cache-Control", /(^|,)\s*no-store\s*(,|$)/i);
  },
});
