import * as fc from "fast-check";
import { callAs, clientAuth, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { unknownClientId, wrongSecret } from "../../arbitraries/credentials.ts";
import { expectAlike } from "../../expect/alike.ts";
import { property } from "../../property.ts";
import type { TargetClient } from "../../target/target.ts";

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
    const refusal = (client: TargetClient) => () => callAs(world, call, { client, auth });
    await expectAlike(refusal({ ...apiKey, client_secret }), [{ ...apiKey, client_id }, disabledKey].map(refusal));
  },
});
