import * as fc from "fast-check";
import { expectSameMembers } from "../../expect/alike.ts";
import { consentingUsers, mustLogIn, newBrowser, tryLogin } from "../../factories/browsers.ts";
import { property } from "../../property.ts";
import { shownText } from "../../target/consent/html-tags.ts";
import type { Answer } from "../../target/exchange.ts";

// Servers count failures by address, and a suite has one: these few do no harm.
export default property({
  requests: 9,
  runs: 4,
  arbitrary: (world) =>
    fc.constantFrom(...consentingUsers(world)).chain((user) =>
      fc.record({
        user: fc.constant(user),
        unknown: loginsLike(world.users[user].login),
        password: fc.stringMatching(/^[A-Za-z0-9]{12,20}$/),
      }),
    ),
  control: async (world, { user }) => {
    await mustLogIn(world, user, await newBrowser(world));
  },
  check: async (world, { user, unknown, password }) => {
    const browser = await newBrowser(world);
    const refused = async (login: string) => {
      const answer = await tryLogin(world, browser, { login, password });
      return { answer, seen: seenOf(answer, login) };
    };
    const { login } = world.users[user];
    const [before, found, after] = [await refused(login), await refused(unknown), await refused(login)];
    expectSameMembers("answer's", found.answer, found.seen, [before.seen, after.seen]);
  },
});

/** Logins of the same length and at the same place that nobody has. */
function loginsLike(login: string): fc.Arbitrary<string> {
  const [name = "", ...place] = login.split("@");
  const unit = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const names = fc.string({ unit, minLength: name.length, maxLength: name.length });
  return names.map((other) => [other, ...place].join("@")).filter((other) => other !== login);
}

/** What tells one answer from another, but for the login that was typed. */
function seenOf({ status, headers, body }: Answer, login: string): Readonly<Record<string, unknown>> {
  const neutral = (text = "") => text.replaceAll(login, "…").replaceAll(encodeURIComponent(login), "…");
  const place = neutral(headers.location);
  return { status, place, headers: Object.keys(headers).sort(), text: neutral(shownText(body)), body: neutral(body) };
}
