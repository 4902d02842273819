import { afterAll, beforeAll, expect, test } from "vitest";
import { basic, introspect } from "../../http/ask.ts";
import { ISSUER, openWorld, type TestClient, type World } from "../../http/world.ts";
import { signedToken } from "../signed-token.ts";

let world: World;
let key: TestClient;

beforeAll(async () => {
  world = await openWorld();
  key = await world.addClient();
});
afterAll(() => world.close());

const signed = (claims: object, header?: object) => signedToken(world, key, claims, header);
const about = async (token: string) => (await introspect(world, { token }, basic(key))).text;
const soon = () => Math.floor(world.now() / 1000) + 60;

test("the signer of this test makes good tokens", async () => {
  expect(await about(await signed({}))).toContain('"active":true');
});

const foreign: [string, () => Promise<string>][] = [
  ["typ JWT", () => signed({}, { typ: "JWT" })],
  ["typ of a logout token", () => signed({}, { typ: "logout+jwt" })],
  ["no typ", () => signed({}, { typ: undefined })],
  ["another issuer", () => signed({ iss: "https://other.example.test" })],
  ["an issuer with a slash more", () => signed({ iss: `${ISSUER}/` })],
  ["another audience", () => signed({ aud: "https://other.example.test" })],
  ["no audience", () => signed({ aud: undefined })],
  ["an issue in the future", () => signed({ iat: soon() })],
  ["a beginning in the future", () => signed({ nbf: soon() })],
];

test.each(foreign)("a token with %s is inactive [introspect/foreign-claims-are-inactive]", async (_what, make) => {
  expect(await about(await make())).toBe('{"active":false}');
});
