import * as fc from "fast-check";
import { askPlan } from "../../arbitraries/asked-plans.ts";
import { type AnswerKind, answerOfKind } from "../../arbitraries/authorization-answers.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { policiesOf } from "../../expect/content-security-policy.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

const pages: readonly AnswerKind[] = ["screen", "error page"];
const governing = /^(default|script|style)-src(-elem|-attr)?$/;
const unsafe = ["'unsafe-inline'", "'unsafe-eval'"];

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), page: fc.constantFrom(...pages) }),
  control: async (world, { plan }) => {
    const { answer } = expectFormView(await askPlan(world, plan));
    if (policiesOf(answer).length === 0) throw new Inapplicable("the consent screen has no Content-Security-Policy");
  },
  check: async (world, { plan, page }) => {
    const answer = await answerOfKind(world, plan, page);
    const directives = policiesOf(answer).flatMap((policy) => [...policy]);
    const sources = directives.flatMap(([name, of]) => (governing.test(name) ? of : []));
    expectThat(!sources.some((source) => unsafe.includes(source)), () => ({
      expected: `neither ${unsafe.join(" nor ")}`,
      actual: answer.headers["content-security-policy"] ?? "",
      exchange: answer,
    }));
  },
});
