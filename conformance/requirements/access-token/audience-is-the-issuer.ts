import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (world, _issue, { access_token }) => {
    expectEqual("the aud", [expectJwt(access_token).claims.aud].flat(), [world.target.issuer]);
  },
});
