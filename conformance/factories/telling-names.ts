import * as fc from "fast-check";
import { type GrantPlan, grantPlans, mayConsent } from "../arbitraries/grant-plans.ts";
import { type Property, property } from "../property.ts";
import type { Answer } from "../target/exchange.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { pageFor, waitingFor } from "./planned-decision.ts";

/**
 * What holds of every page that shows a name like this: of a client, an account or a participant. The plans are those of users
 * with such a participant and, more rarely, of all others. `described` says in words what such a name holds.
 */
export function whereverNamed(
  isSuch: (name: string) => boolean,
  described: string,
  expectation: (page: Answer, names: readonly string[]) => void,
): Property<GrantPlan, readonly string[]> {
  return property<GrantPlan, readonly string[]>({
    requests: 3,
    arbitrary: (world) => {
      const users = new Set(usersWith(world, isSuch, described));
      const plans = grantPlans(world);
      return fc.oneof(
        { weight: 3, arbitrary: plans.filter(({ user }) => users.has(user)) },
        { weight: 1, arbitrary: plans },
      );
    },
    control: async (world, plan) => {
      const { client, account, participants } = (await waitingFor(world, plan, "json")).view;
      const names = [client?.name, account?.name, ...participants.map(({ name }) => name)];
      return names.filter((name): name is string => typeof name === "string" && isSuch(name));
    },
    check: async (world, plan, names) => {
      if (names.length > 0) expectation(await pageFor(world, plan), names);
    },
  });
}

function usersWith(world: World, isSuch: (name: string) => boolean, described: string): GrantPlan["user"][] {
  const users = mayConsent(world).map(([, user]) => user);
  const found = users.filter((user) => world.users[user].participants.some(({ name }) => isSuch(name)));
  if (found.length === 0) throw new Unavailable(`the target names no participant whose name holds ${described}`);
  return found;
}
