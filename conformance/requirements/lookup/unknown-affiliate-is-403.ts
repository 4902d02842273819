import { unknownAffiliates } from "../../arbitraries/affiliate-ids.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(unknownAffiliates, (answer) =>
  expectStatus(answer, 403, "with an affiliateId that nobody has"),
);
