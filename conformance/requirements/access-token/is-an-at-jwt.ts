import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** The media type in its short and its long form (RFC 9068 §2.1, RFC 7515 §4.1.9). */
const profile = /^(?:application\/)?at\+jwt$/i;

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (_world, _issue, { access_token }) => {
    const { typ } = expectJwt(access_token).header;
    expectThat(typ !== undefined && profile.test(typ), () => ({
      expected: "the typ at+jwt",
      actual: `the typ ${JSON.stringify(typ)}`,
    }));
  },
});
