import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (world, { client }, { access_token }) => {
    expectEqual("the sub", expectJwt(access_token).claims.sub, world.clients[client].client_id);
  },
});
