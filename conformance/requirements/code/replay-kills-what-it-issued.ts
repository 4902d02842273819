import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { approveOptions, type GrantPlan, grantPlans } from "../../arbitraries/grant-plans.ts";
import { authenticatedWays, redeem, type Way } from "../../arbitraries/ways.ts";
import { expectDeadTokens } from "../../expect/dead-tokens.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { grantLives, mustBeginGrant, presentGeneration, redeemCode } from "../../model/grant-commands.ts";
import { property } from "../../property.ts";
import type { ClientAuthentication, Tokens } from "../../target/oauth.ts";
import type { World } from "../../world.ts";

/** Redemptions of one code at the same time. */
const most = 20;

export default property({
  requests: 28,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        /** One redeems and perhaps renews before it; all come at the same time; or whatever may happen to a grant. */
        how: fc.oneof(
          fc.record({ renewed: fc.array(authenticatedWays(), { maxLength: 2 }) }),
          fc.record({ rivals: fc.array(clientAuth, { minLength: 2, maxLength: most, size: "max" }) }),
          fc.record({ commands: grantLives(world, plan) }),
        ),
        auth: clientAuth,
        way: authenticatedWays(),
      }),
    ),
  control: async (world, { plan, way }) => {
    const client = world.clients[plan.client];
    const { refresh_token } = await world.mustCodeTokens(client, world.users[plan.user], approveOptions(plan));
    if (refresh_token !== undefined) await mustRedeem(world, refresh_token, way, { client });
  },
  check: async (world, { plan, how, auth, way }) => {
    const client = world.clients[plan.client];
    if ("commands" in how) {
      const { model, real } = await mustBeginGrant(world, plan, "code replay");
      await fc.asyncModelRun(() => ({ model, real }), how.commands);
      while (!model.end) await redeemCode(model, real);
      if (model.tokens.length > 0) await presentGeneration(model, real, model.tokens.length - 1, way);
      return;
    }
    const issued = "rivals" in how ? await race(world, plan, how.rivals) : await replay(world, plan, how.renewed, auth);
    await expectDeadTokens(world, client, issued, (token) => redeem(world, token, way, { client }));
  },
});

/** What is given to those who come at the same time; whoever comes second replays. */
async function race(world: World, plan: GrantPlan, rivals: readonly ClientAuthentication[]): Promise<Tokens[]> {
  const client = world.clients[plan.client];
  const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
  const answers = await world.race(rivals.map((auth) => world.request.redeemCode(client, approval, { auth })));
  return answers.filter(({ status }) => status === 200).map(expectTokens);
}

/** What one is given, at once and by renewals, before the code comes again. */
async function replay(
  world: World,
  plan: GrantPlan,
  renewed: readonly Way[],
  auth: ClientAuthentication,
): Promise<Tokens[]> {
  const client = world.clients[plan.client];
  const first = await world.mustCodeTokens(client, world.users[plan.user], approveOptions(plan));
  const issued: Tokens[] = [first];
  for (const way of renewed) {
    const { refresh_token } = issued.at(-1) ?? first;
    if (refresh_token !== undefined) issued.push(await mustRedeem(world, refresh_token, way, { client }));
  }
  await world.redeemCode(client, first.approval, { auth });
  return issued;
}
