import { allowedScopes } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

export default property({
  arbitrary: (world) => allowedScopes(world.clients.apiKey, 2),
  control: (world, scopes) => world.mustClientCredentials(world.clients.apiKey, { scope: scopes.join(" ") }),
  check: async (world, scopes, encoded) => {
    const { url, headers = [], form = {} } = world.request.clientCredentials(world.clients.apiKey);
    const body = `scope=${scopes.join(" ")}&${new URLSearchParams(pairsOf(form))}`;
    const type = ["content-type", "application/x-www-form-urlencoded"] as const;
    const answer = await world.send({ url, headers: [...pairsOf(headers), type], body });
    await expectSameGrant(world, world.clients.apiKey, answer, encoded);
  },
});
