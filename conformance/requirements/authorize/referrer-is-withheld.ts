import { askPlan, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** What browsers understand; of a list the last that they understand counts (W3C Referrer Policy §8.1). */
const known =
  /^(no-referrer|no-referrer-when-downgrade|same-origin|origin|strict-origin|origin-when-cross-origin|strict-origin-when-cross-origin|unsafe-url)$/;

export default property({
  requests: 2,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => mustShowPlan(world, plan),
  check: async (world, plan) => {
    const answer = await askPlan(world, plan);
    expectFormView(answer);
    const header = answer.headers["referrer-policy"] ?? "";
    const policies = header
      .toLowerCase()
      .split(",")
      .map((each) => each.trim());
    const policy = policies.findLast((each) => known.test(each));
    expectThat(policy === "no-referrer" || policy === "same-origin", () => ({
      expected: "a Referrer-Policy of no-referrer or same-origin",
      actual: header === "" ? "no Referrer-Policy" : `"${header}"`,
      exchange: answer,
    }));
  },
});
