import * as fc from "fast-check";
import { accepts, askAnonymously, mustShowPlan } from "../../arbitraries/asked-plans.ts";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { leadsToPage } from "../../target/consent/redirects.ts";

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ plan: grantPlans(world), accept: accepts }),
  control: async (world, { plan }) => {
    await mustShowPlan(world, plan);
    return world.login(world.users[plan.user]);
  },
  check: async (world, { plan, accept }, { loginPage }) => {
    const answer = await askAnonymously(world, plan, { accept });
    const pages = [loginPage, new URL(world.target.consent?.login?.url ?? "/login", loginPage).href];
    expectThat(
      pages.some((page) => leadsToPage(answer, page)),
      () => ({
        expected: `a redirect to ${pages[0]}`,
        actual: answer.headers.location ? `${answer.status} to ${answer.headers.location}` : inWords(answer),
        exchange: answer,
      }),
    );
  },
});
