import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: async (world, issue) => {
    const { access_token, expires_in } = await mustIssue(world, issue);
    if (expires_in === undefined) throw new Unavailable("the token answer names no expires_in");
    return { access_token, expires_in };
  },
  check: async (_world, _issue, { access_token, expires_in }) => {
    const { exp = Number.NaN, iat = Number.NaN } = expectJwt(access_token).claims;
    expectEqual("exp less iat", exp - iat, expires_in);
  },
});
