import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => allowedScope(world.clients.apiKey),
  control: (world, scope) => world.mustClientCredentials(world.clients.apiKey, { auth: "basic", scope }),
  check: async (world, scope) => {
    const { apiKey } = world.clients;
    const params = { client_id: apiKey.client_id };
    expectTokens(await world.clientCredentials(apiKey, { auth: "basic", scope, params }));
  },
});
