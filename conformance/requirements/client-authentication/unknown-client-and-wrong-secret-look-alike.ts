import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { unknownClientId, wrongSecret } from "../../arbitraries/credentials.ts";
import { expectAlike } from "../../expect/alike.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world),
      auth: clientAuth,
      client_secret: wrongSecret(world.clients.apiKey.client_secret),
      client_id: unknownClientId(world.clients.apiKey.client_id),
    }),
  control: (world, { call, auth }) => mustBeServed(world, call, { client: world.clients.apiKey, auth }),
  check: async (world, { call, auth, client_secret, client_id }) => {
    const { apiKey, disabledKey } = world.clients;
    const wrong = { client: { ...apiKey, client_secret }, auth };
    const twice = [await callAs(world, call, wrong), await callAs(world, call, wrong)] as const;
    expectAlike(await callAs(world, call, { client: { ...apiKey, client_id }, auth }), twice);
    expectAlike(await callAs(world, call, { client: disabledKey, auth }), twice);
  },
});
