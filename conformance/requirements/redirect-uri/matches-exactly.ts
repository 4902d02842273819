import { redirectUriVariants } from "../../arbitraries/redirect-uri-variants.ts";
import { answeredOnAPage } from "../../factories/answered-on-a-page.ts";

export default answeredOnAPage((world, { client }) =>
  redirectUriVariants(world.clients[client]).map(({ uri }) => ({ redirectUri: uri })),
);
