import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat } from "../../expect/violation.ts";
import { mustShowPage, pageFor } from "../../factories/planned-decision.ts";
import { property } from "../../property.ts";
import { formsIn } from "../../target/consent/html-forms.ts";

const types = { participant: "radio", scope: "checkbox" } as const;

export default property({
  requests: 2,
  arbitrary: (world) => grantPlans(world),
  control: (world, plan) => mustShowPage(world, plan),
  check: async (world, plan) => {
    const page = await pageFor(world, plan);
    expectFormView(page);
    const deciding = formsIn(page.body).map(({ controls }) => controls);
    const allowing =
      deciding.find((all) => all.some(({ name, value }) => name === "decision" && value === "allow")) ?? [];
    for (const [field, type] of Object.entries(types)) {
      const found = allowing.filter(({ name }) => name === field).map((control) => control.type);
      expectThat(found.length > 0 && found.every((each) => each === type), () => ({
        expected: `a form with fields "${field}" of the type ${type}`,
        actual: found.length === 0 ? "none" : `the types ${[...new Set(found)].join(" and ")}`,
        exchange: page,
      }));
    }
    const denies = deciding.flat().some(({ name, value }) => name === "decision" && value === "deny");
    expectThat(denies, () => ({
      expected: 'a field "decision" with the value "deny"',
      actual: "none",
      exchange: page,
    }));
  },
});
