import { clientsWith } from "../../arbitraries/clients-by-redirect-uri.ts";
import { loopbackVariants } from "../../arbitraries/redirect-uri-variants.ts";
import { answeredOnAPage } from "../../factories/answered-on-a-page.ts";
import { isOnLoopback } from "../../model/redirect-uri.ts";

export default answeredOnAPage(
  (world, { client }) => loopbackVariants(world.clients[client]).map(({ uri }) => ({ redirectUri: uri })),
  (world) => ({ clients: clientsWith(world, "on a loopback address", isOnLoopback) }),
);
