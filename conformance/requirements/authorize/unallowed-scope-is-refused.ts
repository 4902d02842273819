import { unallowedScope } from "../../arbitraries/scopes.ts";
import { refusedToTheClient } from "../../factories/refused-to-the-client.ts";

export default refusedToTheClient(
  (world, { client }) =>
    unallowedScope(world.clients[client]).map((scope) => ({ change: { scope }, error: "invalid_scope" })),
  { clients: ["limitedKey"] },
);
