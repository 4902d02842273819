import { asciiCases } from "../../arbitraries/identifier-forms.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(
  ({ affiliates }) => asciiCases(affiliates.disabled),
  (answer) => expectStatus(answer, 403, "with a disabled affiliateId"),
);
