import { unknownClientIds } from "../../arbitraries/unknown-client-ids.ts";
import { answeredOnAPage } from "../../factories/answered-on-a-page.ts";

export default answeredOnAPage((world, { client }) =>
  unknownClientIds(world, world.clients[client]).map((client_id) => ({ params: { client_id } })),
);
