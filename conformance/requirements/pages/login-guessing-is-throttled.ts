import { expectThat } from "../../expect/violation.ts";
import { consentingUsers, mustLogIn, newBrowser, tryLogin } from "../../factories/browsers.ts";
import { example } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

/** Of so many attempts within a window one is beyond the limit, wherever the server lets its windows begin. */
const mostLimits = 2;

export default example("a user and its limit", {
  requests: 30,
  control: async (world) => {
    const [user = "owner"] = consentingUsers(world);
    await mustLogIn(world, user, await newBrowser(world));
    const { limit, window } = world.users.throttled;
    if (limit === undefined || window === undefined)
      throw new Unavailable("users.throttled has no limit and window in the target");
    return { limit, window, browser: await newBrowser(world) };
  },
  check: async (world, { limit, window, browser }) => {
    const { login } = world.users.throttled;
    const attempts = mostLimits * limit + 1;
    const begun = Date.now();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const password = `${world.runId}-${attempt}`;
      const { status } = await tryLogin(world, browser, { login, password }, { throttled: true });
      if (status === 429) return;
    }
    if (Date.now() - begun > window * 1000)
      throw new Unavailable(`${attempts} logins take longer than the window of ${window} s`);
    expectThat(false, () => ({
      expected: `429 within ${attempts} logins in ${window} s, with a limit of ${limit}`,
      actual: "none",
    }));
  },
});
