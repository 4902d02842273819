import * as fc from "fast-check";
import { clientCalls, clientRequest } from "../../arbitraries/client-calls.ts";
import { shuffled } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

const hints = ["access_token", "refresh_token"];

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world, { endpoints: ["revoke", "introspect"] }),
      hint: fc.constantFrom(...hints),
      repeated: fc.constantFrom("token", "token_type_hint", "client_id", "client_secret"),
      again: fc.constantFrom("the same" as const, "another" as const, "nothing" as const),
      order: shuffled(["0", "1", "2", "3", "4"]),
    }),
  control: async (world, { call, hint }) => {
    const params = { token_type_hint: hint };
    const request = await clientRequest(world, call, { client: world.clients.apiKey, params });
    expectStatus(await world.send(request), 200);
    return request;
  },
  check: async (world, { repeated, again, order }, request) => {
    const once = pairsOf(request.form);
    const value = once.find(([name]) => name === repeated)?.[1] ?? "";
    const second = { "the same": value, another: `${value}x`, nothing: "" }[again];
    const all: [string, string][] = [...once, [repeated, second]];
    const answer = await world.send({
      ...request,
      form: order.flatMap((at) => [all[Number(at)] ?? []] as [string, string][]),
    });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
