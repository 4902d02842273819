import * as fc from "fast-check";
import { expectStatus } from "../../expect/status.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(
  () => fc.constantFrom(null, ""),
  (answer) => expectStatus(answer, 400, "without an affiliateId"),
  { runs: 20 },
);
