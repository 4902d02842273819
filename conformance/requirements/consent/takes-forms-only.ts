import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { otherMediaType } from "../../arbitraries/media-types.ts";
import { expectErrorPage } from "../../expect/error-page.ts";
import { choiceOf, mustApprovePlan, waitingFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      type: otherMediaType.filter((type) => !type.startsWith("multipart/form-data")),
      asJson: fc.boolean(),
    }),
  control: (world, { plan }) => mustApprovePlan(world, plan),
  check: async (world, { plan, type, asJson }) => {
    const { session, view } = await waitingFor(world, plan);
    const { form, ...request } = world.request.decide(session, view, choiceOf(plan));
    const fields = pairsOf(form);
    const values = (name: string) => fields.flatMap(([each, value]) => (each === name ? [value] : []));
    const single = Object.fromEntries(fields);
    const body = asJson
      ? JSON.stringify({ ...single, scope: values("scope") })
      : new URLSearchParams(fields).toString();
    const headers = [...pairsOf(request.headers), ["content-type", type] as const];
    expectErrorPage(await world.send({ ...request, headers, body }), [400, 415]);
  },
});
