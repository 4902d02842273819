import { addedScopes } from "../../arbitraries/added-scopes.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { addressIn, callbackAt } from "../../target/consent/callback.ts";
import { precondition } from "../../target/precondition.ts";

export default property({
  requests: 8,
  arbitrary: addedScopes,
  control: async (world, { plan }) => {
    const answer = await world.redeemCode(world.clients[plan.client], await mustApprovePlan(world, plan));
    precondition("a code is redeemed", () => expectTokens(answer));
  },
  check: async (world, { plan, added }) => {
    const { client, redirectUri, verifier, approved, requested } = plan;
    const { session, view } = await waitingFor(world, plan);
    const answer = await world.decide(session, view, { ...choiceOf(plan), scopes: [...approved, ...added] });
    const url = addressIn(answer);
    const code = url === undefined ? undefined : callbackAt(url, redirectUri)?.params.code;
    if (code === undefined) return;
    const { members } = await world.redeemCode(world.clients[client], { code, redirectUri, verifier });
    const granted = String(members.scope ?? "")
      .split(" ")
      .filter((scope) => scope !== "");
    expectThat(
      granted.every((scope) => requested.includes(scope)),
      () => ({
        expected: `no scope beyond "${requested.join(" ")}"`,
        actual: `"${granted.join(" ")}"`,
      }),
    );
  },
});
