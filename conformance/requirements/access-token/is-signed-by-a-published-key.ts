import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { expectSignedBy } from "../../expect/signature.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: issues,
  control: mustIssue,
  check: async (world, _issue, { access_token }) => {
    await expectSignedBy(await world.mustJwks(), access_token);
  },
});
