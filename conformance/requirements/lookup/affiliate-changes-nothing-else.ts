import * as fc from "fast-check";
import { malformedAffiliates, unknownAffiliates } from "../../arbitraries/affiliate-ids.ts";
import { expectAlike } from "../../expect/alike.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";
import type { Request } from "../../target/exchange.ts";
import { inQuery } from "../../target/in-query.ts";
import type { World } from "../../world.ts";

type Place = "token" | "documents" | "participants";

const places = ({ target }: World): readonly Place[] =>
  target.profiles.includes("resources") ? ["token", "documents", "participants"] : ["token"];

async function requestAt(world: World, place: Place): Promise<Request> {
  if (place === "token") return world.request.clientCredentials(world.clients.apiKey);
  const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
  return withBearer(access_token, inQuery({ url: world.endpoints[place] }, { limit: "1" }));
}

export default property({
  requests: 8,
  arbitrary: (world) =>
    fc.record({
      place: fc.constantFrom(...places(world)),
      inBody: fc.boolean(),
      affiliateId: fc.oneof(
        fc.constant(world.affiliates.active),
        unknownAffiliates(world),
        malformedAffiliates(world),
        fc.constant(""),
      ),
    }),
  control: async (world, { place }) => {
    const request = await requestAt(world, place);
    expectStatus(await world.send(request), 200);
    return request;
  },
  check: async (world, { inBody, affiliateId }, request) => {
    const more =
      inBody && request.form
        ? { ...request, form: { ...request.form, affiliateId } }
        : inQuery(request, { affiliateId });
    await expectAlike(() => world.send(request), [() => world.send(more)]);
  },
});
