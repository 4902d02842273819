import * as fc from "fast-check";
import { otherMediaType } from "../../arbitraries/media-types.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

export default property({
  arbitrary: (world) =>
    fc.record({
      scope: allowedScope(world.clients.apiKey),
      body: fc.oneof(
        fc.record({ type: otherMediaType, written: fc.constant("as a form") }),
        fc.record({ type: fc.constantFrom("application/json", "text/json"), written: fc.constant("as JSON") }),
      ),
    }),
  control: (world, { scope }) => world.mustClientCredentials(world.clients.apiKey, { auth: "basic", scope }),
  check: async (world, { scope, body: { type, written } }) => {
    const headers = { "content-type": type };
    const { form, ...request } = world.request.clientCredentials(world.clients.apiKey, {
      auth: "basic",
      scope,
      headers,
    });
    const members = pairsOf(form);
    const content = written === "as JSON" ? { json: Object.fromEntries(members) } : { form: members };
    const answer = await world.send({ ...request, ...content });
    expectEqual("an access_token", answer.members.access_token ?? null, null, answer);
    expectStatus(answer, [400, 415], "the body is no form");
  },
});
