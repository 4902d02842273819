import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { standardWays } from "../../arbitraries/ways.ts";
import { expectTokenAnswer } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => chainPlans(world, { by: standardWays() }),
  control: mustGrow,
  check: async (world, _plan, { newest, answers }) => {
    const { access_token, refresh_token, answer } = expectTokenAnswer(await world.renew(newest));
    expectThat(refresh_token !== undefined, () => ({
      expected: "a refresh_token too",
      actual: "none",
      exchange: answer,
    }));
    expectThat(!answers.some((earlier) => earlier.access_token === access_token), () => ({
      expected: "a new access token",
      actual: "one that was answered before",
      exchange: answer,
    }));
  },
});
