import * as fc from "fast-check";
import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), way: ways() }),
  control: (world, { plan }) => mustGrow(world, plan),
  check: async (world, { way }, { newest }) => {
    const { refresh_token, answer } = expectTokens(await redeem(world, newest, way));
    expectThat(refresh_token !== undefined && refresh_token !== newest, () => ({
      expected: "another refresh token than the one presented",
      actual: refresh_token === undefined ? "none" : "the same one",
      exchange: answer,
    }));
  },
});
