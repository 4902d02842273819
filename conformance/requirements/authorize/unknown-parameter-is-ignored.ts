import * as fc from "fast-check";
import { decidePlan, expectPlanShown, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { screensDiffer } from "../../target/consent/screens-differ.ts";

const name = fc.stringMatching(/^x[a-z_]{9,20}$/);

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      plan: grantPlans(world),
      unknown: fc.array(fc.tuple(name, fc.string({ maxLength: 20 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  control: (world, { plan }) => mustShowPlan(world, plan),
  check: async (world, { plan, unknown }, without) => {
    const repeat = unknown.flatMap(([name, value, times]) =>
      Array.from({ length: times }, () => [name, value] as const),
    );
    const view = await expectPlanShown(world, plan, { repeat });
    const difference = screensDiffer(view, without);
    expectThat(difference === undefined, () => ({
      expected: "the screen that is shown without the unknown parameters",
      actual: `another one, in ${difference}`,
      exchange: view.answer,
    }));
    const answer = await decidePlan(world, plan, view, "allow");
    const { pairs } = expectCode(answer, plan.redirectUri);
    const echoed = pairs.filter(([given]) => unknown.some(([name]) => name === given));
    expectEqual("what comes back of the unknown parameters", echoed, [], answer);
  },
});
