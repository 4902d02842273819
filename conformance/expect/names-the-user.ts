import type { GrantChainPlan } from "../arbitraries/grant-chains.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** What is told of the users of two grants: a name each, one and the same exactly where the user is. */
export function expectNamesUsers(
  what: string,
  plans: readonly [GrantChainPlan, GrantChainPlan],
  told: readonly [unknown, unknown],
  exchange: Answer,
): void {
  for (const name of told)
    expectThat(typeof name === "string" && name !== "", () => ({
      expected: `a user's name as ${what}`,
      actual: JSON.stringify(name) ?? "none",
      exchange,
    }));
  const [one, two] = plans.map(({ plan }) => plan.user);
  expectThat((told[0] === told[1]) === (one === two), () => ({
    expected: `${one === two ? "the same" : "another"} ${what} for ${one === two ? "the same" : "another"} user`,
    actual: told.join(" and "),
    exchange,
  }));
}
