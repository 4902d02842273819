import { expectEqual } from "../../expect/equal.ts";
import { expectThat } from "../../expect/violation.ts";
import {
  consentingUsers,
  cookiesOf,
  expectLoggedIn,
  mustLogIn,
  newBrowser,
  tryLogin,
} from "../../factories/browsers.ts";
import { example } from "../../property.ts";
import { createCookieJar } from "../../target/consent/cookie-jar.ts";
import { formsIn } from "../../target/consent/html-forms.ts";

const fields = { loginField: "login", passwordField: "password" };

export default example("there is one login form", {
  requests: 9,
  control: async (world) => {
    const [user = "owner"] = consentingUsers(world);
    await mustLogIn(world, user, await newBrowser(world));
    return user;
  },
  check: async (world, user) => {
    const url = new URL("/login", world.endpoints.authorize).href;
    const page = await world.send({ url, headers: { accept: "text/html" } });
    const form = formsIn(page.body).find(({ controls }) =>
      Object.values(fields).every((field) => controls.some(({ name }) => name === field)),
    );
    expectThat(form !== undefined, () => ({
      expected: 'a form with the fields "login" and "password"',
      actual: `${page.status} without one`,
      exchange: page,
    }));
    const { pathname } = new URL(form.action || url, url);
    expectEqual("the way of the form", `${form.method} ${pathname}`, "POST /login", page);
    const jar = createCookieJar();
    jar.keep(page);
    const browser = { described: { url, ...fields }, jar, page: url, form };
    await tryLogin(world, browser, world.users[user]);
    await expectLoggedIn(world, user, cookiesOf(world, browser));
  },
});
