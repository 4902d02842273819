import * as fc from "fast-check";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

const whole = '{"refresh_token":"TOKEN"}';
const lists = [`[${whole}]`, '["TOKEN"]'];
const others = ['"TOKEN"', "{'refresh_token':'TOKEN'}", "{refresh_token:'TOKEN'}", "refresh_token=TOKEN"];
const noObjects = fc.oneof(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.maxSafeInteger(), fc.string(), fc.boolean());

/** JSON that is no object, and text that is no JSON; `TOKEN` stands for a token that would be good. */
const bodies = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...lists) },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
  { weight: 3, arbitrary: fc.stringMatching(/^[^\s\u{feff}]{1,3}$/u).map((more) => whole + more) },
  { weight: 2, arbitrary: fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length)) },
  { weight: 5, arbitrary: noObjects.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z{}[\]",:]{1,20}$/) },
);

export default property({
  arbitrary: () => bodies.filter(isNoJsonObject),
  control: mustTakeRenewals,
  check: async (world, body, token) => {
    const answer = await world.send({
      url: world.endpoints.renew,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: body.replaceAll("TOKEN", token),
    });
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});

function isNoJsonObject(text: string): boolean {
  try {
    return !isObject(JSON.parse(text));
  } catch {
    return true;
  }
}
