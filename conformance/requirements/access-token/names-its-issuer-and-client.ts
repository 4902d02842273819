import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (world, { client }, { access_token }) => {
    const { iss, client_id } = expectJwt(access_token).claims;
    expectEqual("the iss", iss, world.target.issuer);
    expectEqual("the client_id", client_id, world.clients[client].client_id);
  },
});
