import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const texts = ["iss", "sub", "client_id", "jti"];
const times = ["iat", "exp"];

const isText = (value: unknown) => typeof value === "string" && value !== "";

export default property({
  requests: 3,
  arbitrary: issues,
  control: mustIssue,
  check: async (_world, _issue, { access_token }) => {
    const { claims } = expectJwt(access_token);
    const wrong = [
      ...texts.filter((name) => !isText(claims[name])),
      ...times.filter((name) => typeof claims[name] !== "number"),
      ...([claims.aud].flat().every(isText) ? [] : ["aud"]),
    ];
    expectThat(wrong.length === 0, () => ({
      expected: `the claims ${[...texts, ...times, "aud"].join(", ")}`,
      actual: `none that is fit as ${wrong.join(", ")} among ${Object.keys(claims).join(", ")}`,
    }));
  },
});
