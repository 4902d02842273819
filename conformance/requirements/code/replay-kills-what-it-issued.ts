import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, grantPlans } from "../../arbitraries/grant-plans.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectDeadTokens } from "../../expect/dead-tokens.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import type { Tokens } from "../../target/oauth.ts";

/** Redemptions of one code at the same time. */
const most = 20;

export default property({
  requests: 26,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      /** One redeems and perhaps renews before the others come; or all come at the same time. */
      how: fc.oneof(
        fc.record({ renewed: fc.array(authenticatedWays(), { maxLength: 2 }) }),
        fc.record({ rivals: fc.array(clientAuth, { minLength: 1, maxLength: most - 1, size: "max" }) }),
      ),
      auth: clientAuth,
      way: authenticatedWays(),
    }),
  control: async (world, { plan, way }) => {
    const client = world.clients[plan.client];
    const { refresh_token } = await world.mustCodeTokens(client, world.users[plan.user], approveOptions(plan));
    if (refresh_token !== undefined) await mustRedeem(world, refresh_token, way, { client });
  },
  check: async (world, { plan, how, auth, way }) => {
    const client = world.clients[plan.client];
    const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
    const issued: Tokens[] = [];
    if ("rivals" in how) {
      const requests = [auth, ...how.rivals].map((each) => world.request.redeemCode(client, approval, { auth: each }));
      const answers = await world.race(requests);
      issued.push(...answers.filter(({ status }) => status === 200).map(expectTokens));
    } else {
      issued.push(expectTokens(await world.redeemCode(client, approval)));
      for (const each of how.renewed) {
        const { refresh_token } = issued.at(-1) ?? {};
        if (refresh_token !== undefined) issued.push(await mustRedeem(world, refresh_token, each, { client }));
      }
      await world.redeemCode(client, approval, { auth });
    }
    await expectDeadTokens(world, client, issued, (token) => redeem(world, token, way, { client }));
  },
});
