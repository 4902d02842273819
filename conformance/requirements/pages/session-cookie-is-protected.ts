import { parseSetCookie } from "cookie";
import { expectThat } from "../../expect/violation.ts";
import { consentingUsers, isLoggedIn, mustLogIn, newBrowser } from "../../factories/browsers.ts";
import { example } from "../../property.ts";
import type { World } from "../../world.ts";

export default example("who logs in makes no difference", {
  requests: 9,
  control: async (world) => {
    const [user = "owner"] = consentingUsers(world);
    const cookie = (await mustLogIn(world, user, await newBrowser(world))) ?? "";
    return { user, pairs: cookie.split("; ") };
  },
  check: async (world, { user, pairs }) => {
    const isSecure = world.endpoints.authorize.startsWith("https:");
    for (const pair of pairs) {
      // Cookies without which nobody is logged out are not those of a session.
      const rest = pairs.filter((other) => other !== pair).join("; ");
      if (await isLoggedIn(world, user, rest === "" ? undefined : rest)) continue;
      const set = settingOf(world, pair);
      const faults = [
        ...(set?.httpOnly ? [] : ["is not HttpOnly"]),
        ...(set?.sameSite === "lax" || set?.sameSite === "strict" ? [] : ["is not SameSite"]),
        ...(isSecure && !set?.secure ? ["is not Secure"] : []),
        ...(isSecure && !pair.startsWith("__Host-") ? ["has no name that begins with __Host-"] : []),
      ];
      expectThat(faults.length === 0, () => ({
        expected: "a protected session cookie",
        actual: `${pair.split("=", 1)[0]}, which ${faults.join(" and ")}`,
      }));
    }
  },
});

/** How the cookie was last set in this run. */
function settingOf({ exchanges }: World, pair: string): ReturnType<typeof parseSetCookie> {
  const headers = exchanges.flatMap(({ rawHeaders }) =>
    rawHeaders.flatMap(([name, value]) => (name.toLowerCase() === "set-cookie" ? [value] : [])),
  );
  const setting = headers.findLast((header) => header === pair || header.startsWith(`${pair};`));
  return parseSetCookie(setting ?? pair, { decode: (text) => text });
}
