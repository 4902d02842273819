import { mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { grantPairs } from "../../arbitraries/grant-pairs.ts";
import { expectJwt } from "../../expect/jwt.ts";
import { expectNamesUsers } from "../../expect/names-the-user.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 20,
  arbitrary: grantPairs,
  control: async (world, [one, two]) => [await mustGrowGrant(world, one), await mustGrowGrant(world, two)] as const,
  check: async (_world, plans, [one, two]) => {
    for (const { access_token: last, answer } of [...one.answers, ...two.answers]) {
      const { sub } = expectJwt(last).claims;
      const named = [one, two].map(({ client }) => client.client_id);
      expectThat(sub === undefined || !named.includes(sub), () => ({
        expected: "the sub of a user",
        actual: `the client ${sub}`,
        exchange: answer,
      }));
    }
    for (const { access_token: earlier } of one.answers)
      for (const { access_token: later, answer } of two.answers)
        expectNamesUsers("sub", plans, [expectJwt(earlier).claims.sub, expectJwt(later).claims.sub], answer);
  },
});
