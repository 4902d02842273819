import * as fc from "fast-check";
import { mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { type AnswerKind, answerOfKind } from "../../arbitraries/authorization-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { policiesOf } from "../../expect/content-security-policy.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

const pages: readonly AnswerKind[] = ["screen", "error page"];
const governing = /^(default|script|style)-src(-elem|-attr)?$/;
const unsafe = ["'unsafe-inline'", "'unsafe-eval'"];

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), page: fc.constantFrom(...pages) }),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, page }) => {
    const answer = await answerOfKind(world, plan, page);
    const policies = policiesOf(answer);
    if (policies.length === 0) throw new Inapplicable("the page has no Content-Security-Policy");
    const sources = policies.flatMap((policy) => [...policy].flatMap(([name, of]) => (governing.test(name) ? of : [])));
    expectThat(!sources.some((source) => unsafe.includes(source)), () => ({
      expected: `neither ${unsafe.join(" nor ")}`,
      actual: answer.headers["content-security-policy"] ?? "",
      exchange: answer,
    }));
  },
});
