import { consentingUsers, cookiesOf, expectLoggedOut, mustLogIn, newBrowser } from "../../factories/browsers.ts";
import { example } from "../../property.ts";

export default example("who logs in makes no difference", {
  requests: 6,
  control: async (world) => {
    const [user = "owner"] = consentingUsers(world);
    const browser = await newBrowser(world);
    const before = cookiesOf(world, browser);
    await mustLogIn(world, user, browser);
    return { user, before };
  },
  check: (world, { user, before }) => expectLoggedOut(world, user, before),
});
