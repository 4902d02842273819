import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: issues,
  control: mustIssue,
  check: async (world, { client, auth }, { access_token }) => {
    expectActive(await world.introspect(world.clients[client], access_token, { auth }));
  },
});
