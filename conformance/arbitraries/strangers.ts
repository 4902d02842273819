import * as fc from "fast-check";
import { type UserName, userNames } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Users of accounts other than that of `user`; `Unavailable` when the target tells of none. */
export function strangersTo({ target }: World, user: UserName): fc.Arbitrary<UserName> {
  const own = target.users[user]?.account;
  const strangers = userNames.filter((name) => {
    const account = target.users[name]?.account;
    return name !== "throttled" && own && account && account !== own;
  });
  if (strangers.length === 0)
    throw new Unavailable(`the target names no user of an account other than that of ${user}`);
  return fc.constantFrom(...strangers);
}
