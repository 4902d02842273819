import * as fc from "fast-check";
import { mustShowPlan } from "../arbitraries/asked-plans.ts";
import { type AnswerKind, answerOfKind, redirectKinds } from "../arbitraries/authorization-answers.ts";
import { type GrantPlan, grantPlans } from "../arbitraries/grant-plans.ts";
import { expectThat, inWords } from "../expect/violation.ts";
import { type Property, property } from "../property.ts";
import type { ConsentView } from "../target/consent/consent-view.ts";
import { redirectTarget } from "../target/consent/redirects.ts";
import { Unavailable } from "../unavailable.ts";

interface Redirected {
  readonly plan: GrantPlan;
  readonly kind: AnswerKind;
}

/** Every redirect of the authorization endpoint, to login or to the client, has a status that `fits`. */
export function redirectStatuses(
  expected: string,
  fits: (status: number) => boolean,
): Property<Redirected, ConsentView> {
  return property({
    requests: 3,
    arbitrary: (world) => fc.record({ plan: grantPlans(world), kind: redirectKinds }),
    control: (world, { plan }) => mustShowPlan(world, plan),
    check: async (world, { plan, kind }) => {
      const answer = await answerOfKind(world, plan, kind);
      if (redirectTarget(answer) === undefined) throw new Unavailable(`no redirect came, but ${inWords(answer)}`);
      expectThat(fits(answer.status), () => ({ expected, actual: String(answer.status), exchange: answer }));
    },
  });
}
