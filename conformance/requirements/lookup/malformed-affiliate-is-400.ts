import { malformedAffiliates } from "../../arbitraries/affiliate-ids.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(malformedAffiliates, (answer) =>
  expectStatus(answer, 400, "with an affiliateId that is no UUID"),
);
