import * as fc from "fast-check";
import { type UserName, userNames } from "../target/target.ts";
import type { World } from "../world.ts";
import { tampered, tamperings } from "./tamperings.ts";

/** Passwords that are not this user's: near ones, those of others, and none at all. White space at the ends is left alone. */
export function wrongPasswords(world: World, user: UserName): fc.Arbitrary<string> {
  const { password } = world.users[user];
  const others = userNames.flatMap((name) => world.target.users[name]?.password ?? []);
  const near = [
    fc.constantFrom("", password.toLowerCase(), password.toUpperCase(), password.slice(0, -1), password + password),
    fc.constantFrom(...others),
  ];
  const longer = fc.stringMatching(/^[!-~]{1,20}$/).map((tail) => password + tail);
  const changed = tamperings().map((tampering) => tampered(password, tampering));
  return fc
    .oneof(...near, { weight: 3, arbitrary: longer }, { weight: 3, arbitrary: changed })
    .filter((other) => other !== password);
}
