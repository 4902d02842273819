import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectSameScope } from "../../expect/equal.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: async (world, issue) => {
    const { access_token, scope } = await mustIssue(world, issue);
    // An answer may leave out the scope that was asked for (RFC 6749 §5.1).
    return { access_token, named: scope ?? issue.scope };
  },
  check: async (_world, _issue, { access_token, named }) => {
    if (named !== undefined) expectSameScope(expectJwt(access_token).claims.scope, named);
  },
});
