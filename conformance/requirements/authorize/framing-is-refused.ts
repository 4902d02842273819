import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { policiesOf } from "../../expect/content-security-policy.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";

/** Whether browsers let no other page frame this one: `frame-ancestors` decides, and where it is missing `X-Frame-Options`. */
function isFramedByNobody(answer: Answer): boolean {
  const ancestors = policiesOf(answer).flatMap((policy) =>
    [policy.get("frame-ancestors") ?? []].filter(() => policy.has("frame-ancestors")),
  );
  if (ancestors.length === 0) return /^\s*(deny|sameorigin)\s*$/i.test(answer.headers["x-frame-options"] ?? "");
  return ancestors.some((sources) => sources.every((source) => source === "'none'" || source === "'self'"));
}

export default property({
  requests: 2,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => mustShowPlan(world, plan),
  check: async (world, plan) => {
    const answer = await askPlan(world, plan);
    expectFormView(answer);
    expectThat(isFramedByNobody(answer), () => ({
      expected: "a Content-Security-Policy with frame-ancestors 'none'",
      actual: answer.headers["content-security-policy"] ?? "no policy",
      exchange: answer,
    }));
  },
});
