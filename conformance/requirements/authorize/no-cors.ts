import * as fc from "fast-check";
import { mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { answerKinds, answerOfKind } from "../../arbitraries/authorization-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectNoHeader } from "../../expect/header.ts";
import { property } from "../../property.ts";

const foreign = fc.oneof(
  fc.constantFrom("null", "https://example.test"),
  fc.stringMatching(/^[a-z]{1,12}$/).map((word) => `https://${word}.test`),
);

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      kind: answerKinds,
      origin: fc.oneof(foreign, fc.constant(new URL(world.endpoints.authorize).origin)),
    }),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, kind, origin }) => {
    expectNoHeader(await answerOfKind(world, plan, kind, { origin }), "Access-Control-Allow-Origin");
  },
});
