import { plansWithQuery } from "../../arbitraries/clients-by-redirect-uri.ts";
import { expectThat } from "../../expect/violation.ts";
import { everyWayBack } from "../../factories/ways-back.ts";

export default everyWayBack({
  plans: plansWithQuery,
  judge: ({ keepsOwnQuery, url }, answer, { plan }) =>
    expectThat(keepsOwnQuery, () => ({ expected: `the query of ${plan.redirectUri}`, actual: url, exchange: answer })),
});
