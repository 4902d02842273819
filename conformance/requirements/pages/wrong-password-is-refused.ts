import * as fc from "fast-check";
import { wrongPasswords } from "../../arbitraries/wrong-passwords.ts";
import {
  consentingUsers,
  cookiesOf,
  expectLoggedOut,
  mustLogIn,
  newBrowser,
  tryLogin,
} from "../../factories/browsers.ts";
import { property } from "../../property.ts";

// Servers count failures by address, and a suite has one: these few do no harm.
export default property({
  requests: 8,
  runs: 8,
  arbitrary: (world) =>
    fc
      .constantFrom(...consentingUsers(world))
      .chain((user) => fc.record({ user: fc.constant(user), password: wrongPasswords(world, user) })),
  control: async (world, { user }) => {
    await mustLogIn(world, user, await newBrowser(world));
  },
  check: async (world, { user, password }) => {
    const browser = await newBrowser(world);
    await tryLogin(world, browser, { ...world.users[user], password });
    await expectLoggedOut(world, user, cookiesOf(world, browser));
  },
});
