import * as fc from "fast-check";
import { foreignOrigins } from "../../arbitraries/foreign-origins.ts";
import { expectStatus } from "../../expect/status.ts";
import { consentingUsers, mustLogIn, newBrowser, tryLogin } from "../../factories/browsers.ts";
import { property } from "../../property.ts";
import type { LoginOptions } from "../../target/consent/login-form.ts";

export default property({
  requests: 7,
  runs: 12,
  arbitrary: (world) =>
    fc.record({
      user: fc.constantFrom(...consentingUsers(world)),
      fault: fc.oneof(
        fc.constant<LoginOptions>({ hidden: [] }),
        foreignOrigins(world.endpoints.authorize).map((origin): LoginOptions => ({ origin })),
      ),
    }),
  control: async (world, { user }) => {
    await mustLogIn(world, user, await newBrowser(world));
  },
  check: async (world, { user, fault }) => {
    const answer = await tryLogin(world, await newBrowser(world), world.users[user], fault);
    expectStatus(answer, 403, "a login from elsewhere");
  },
});
