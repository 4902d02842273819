import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (_world, _issue, { access_token, expires_in }) => {
    // Where nothing is told, as RFC 6749 §5.1 allows, nothing is told wrong.
    if (expires_in === undefined) return;
    const { exp = Number.NaN, iat = Number.NaN } = expectJwt(access_token).claims;
    // Times may have fractions (RFC 7519 §2), and their difference is then not exact.
    expectThat(Math.abs(exp - iat - expires_in) < 0.5, () => ({
      expected: `an exp ${expires_in} s after the iat`,
      actual: `one ${exp - iat} s after it`,
    }));
  },
});
