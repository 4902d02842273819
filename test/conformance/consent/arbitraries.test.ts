import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { approveOptions, grantPlans, mayConsent } from "../../../conformance/arbitraries/grant-plans.ts";
import {
  anyHints,
  foreignValues,
  uniquelyIdentified,
  unmatchedValues,
} from "../../../conformance/arbitraries/hints.ts";
import {
  asciiCases,
  compatibilityForms,
  innerSpaces,
  nearMisses,
  outerSpaces,
  punctuated,
  sameIdentifiers,
  whiteSpace,
} from "../../../conformance/arbitraries/identifier-forms.ts";
import { malformedChallenges, otherMethods, pkcePairs, wrongVerifiers } from "../../../conformance/arbitraries/pkce.ts";
import {
  loopbackPorts,
  loopbackVariants,
  redirectUriVariants,
} from "../../../conformance/arbitraries/redirect-uri-variants.ts";
import { states, statesOfLength, wideStates } from "../../../conformance/arbitraries/states.ts";
import { foretell, isSameIdentifier } from "../../../conformance/model/participant-matching.ts";
import { isRegistered } from "../../../conformance/model/redirect-uri.ts";
import { connect } from "../../../conformance/runner/connect.ts";
import { createWorld } from "../../../conformance/target/create-world.ts";
import type { TargetClient } from "../../../conformance/target/target.ts";
import type { World } from "../../../conformance/world.ts";
import { otherTarget, startOtherServer } from "./other-server.ts";

const sample = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.sample(arbitrary, { numRuns: 400, seed: 7 });

const values = ["CZ12345678", "BE0417502986", "be 0417.502.986", "ŘÍk-ßes"];

test.each(Object.entries({ asciiCases, outerSpaces, innerSpaces, compatibilityForms, sameIdentifiers }))(
  "%s are the same identifier, in many ways",
  (_name, formsOf) => {
    for (const value of values) {
      const made = sample(formsOf(value));
      expect(made.filter((each) => !isSameIdentifier(each, value))).toEqual([]);
      expect(new Set(made).size).toBeGreaterThan(2);
    }
  },
);

test.each(Object.entries({ nearMisses, punctuated }))("%s are another identifier", (_name, formsOf) => {
  for (const value of values) {
    const made = sample(formsOf(value));
    expect(made.filter((each) => isSameIdentifier(each, value))).toEqual([]);
    expect(new Set(made).size).toBeGreaterThan(5);
  }
});

test("white space is what Unicode says it is", () => {
  const all = Array.from({ length: 0x3001 }, (_, code) => String.fromCharCode(code)).filter((each) =>
    /\p{White_Space}/u.test(each),
  );
  expect([...whiteSpace].sort()).toEqual(all);
});

const client: TargetClient = {
  ...{ client_id: "a", client_secret: "b", kind: "api_key", scope: "admin" },
  redirect_uris: [
    "http://127.0.0.1:8976/app/callback",
    "http://127.0.0.1:8976/app/callback?code=x",
    "https://app.test/callback",
  ],
};
const uris = client.redirect_uris ?? [];

test("redirect URI variants are of every kind and none is registered", () => {
  const variants = fc.sample(redirectUriVariants(client), { numRuns: 4000, seed: 7 });
  expect(variants.filter(({ uri }) => isRegistered(uris, uri))).toEqual([]);
  expect(new Set(variants.map(({ differsIn }) => differsIn)).size).toBe(15);
  expect(new Set(variants.map(({ uri }) => uri)).size).toBeGreaterThan(500);
  expect(variants.map(({ uri }) => uri)).toContain("https://app.test:8443/callback");
});

test("loopback variants differ in more than the port, loopback ports in nothing else", () => {
  const variants = sample(loopbackVariants(client)).map(({ uri }) => uri);
  expect(variants.filter((uri) => isRegistered(uris, uri))).toEqual([]);
  expect(variants.filter((uri) => uri.includes("app.test"))).toEqual([]);
  const ports = sample(loopbackPorts(client));
  expect(ports.filter((uri) => !isRegistered(uris, uri) || uris.includes(uri))).toEqual([]);
  expect(new Set(ports).size).toBeGreaterThan(100);
});

test("states are what RFC 6749 allows, of the length that is asked for, or beyond", () => {
  expect(sample(states()).filter((state) => !/^[ -~]+$/.test(state))).toEqual([]);
  expect(sample(statesOfLength(2048)).filter((state) => !/^[ -~]{2048}$/.test(state))).toEqual([]);
  expect(sample(wideStates()).some((state) => /[^ -~]/.test(state))).toBe(true);
});

test("PKCE pairs fit, wrong verifiers and malformed challenges do not", () => {
  const shape = /^[A-Za-z0-9._~-]{43,128}$/;
  for (const pair of sample(pkcePairs())) {
    expect(pair.verifier).toMatch(shape);
    expect(pair.challenge).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(fc.sample(wrongVerifiers(pair), { numRuns: 5, seed: 7 })).not.toContain(pair.verifier);
  }
  expect(sample(otherMethods()).filter((method) => method === "" || method === "S256")).toEqual([]);
  expect(sample(malformedChallenges()).filter((challenge) => challenge === "" || shape.test(challenge))).toEqual([]);
});

const people = {
  owner: [
    { id: "a", name: "A", euVatId: "BE0417502986", rn: "0417502986", countryCode: "BE" },
    { id: "b", name: "B", euVatId: "CZ699004127", rn: "38462057", countryCode: "CZ" },
    { id: "c", name: "C", euVatId: "CZ699004127", rn: "84610339", countryCode: "CZ" },
  ],
  customer: [
    { id: "d", name: "D", euVatId: "SK2137604985" },
    { id: "e", name: "E", euVatId: "BE 0417502986" },
  ],
  colleague: [{ id: "f", name: "F", euVatId: "CZ73019458" }],
} as const;

async function worldOf(profiles: readonly string[] = ["core", "developer-apps"]): Promise<World> {
  const server = await startOtherServer();
  const user = (name: keyof typeof people) => ({
    login: name,
    password: "p",
    account: name,
    participants: people[name],
  });
  const target = otherTarget(server.url, {
    profiles,
    capabilities: ["participant-reach", "pkce"],
    clients: {
      apiKey: { ...client, scope: "admin send_documents", account: "owner" },
      developerApp: { ...client, kind: "developer_app" },
      pkceApp: { ...client, kind: "developer_app", pkce: "required" },
    },
    users: { owner: user("owner"), customer: user("customer"), colleague: { ...user("colleague"), account: "owner" } },
  });
  const session = await connect({ base: server.url, target });
  onTestFinished(async () => {
    await session.transport.close();
    await server[Symbol.asyncDispose]();
  });
  return createWorld(session, { runId: "run", beforeRequests: () => {} });
}

test("hints are of every kind, and what is to fit nobody does not", async () => {
  const world = await worldOf();
  const { owner } = world.users;
  const kinds = new Set(sample(anyHints(world, owner)).map((hints) => foretell(hints, owner.participants).matchedBy));
  expect(kinds).toEqual(new Set(["euVatId", "rn+countryCode", null]));
  for (const euVatId of sample(unmatchedValues(world, owner, "euVatId")))
    expect(foretell({ euVatId }, owner.participants).candidates).toEqual([]);
  expect(new Set(sample(foreignValues(world, owner, "euVatId")))).toEqual(new Set(["SK2137604985"]));
  expect(uniquelyIdentified(owner, "euVatId").map(({ id }) => id)).toEqual(["a"]);
  expect(() => foreignValues(world, owner, "rn")).toThrow("the target names no rn of an account other than");
});

test("grants are planned for whoever may consent, within what the client is allowed", async () => {
  const world = await worldOf();
  expect(mayConsent(world, ["apiKey", "developerApp"])).toEqual([
    ...["owner", "colleague"].map((user) => ["apiKey", user]),
    ...["owner", "colleague", "customer"].map((user) => ["developerApp", user]),
  ]);
  for (const plan of sample(grantPlans(world))) {
    expect(world.clients[plan.client].scope.split(" ")).toEqual(expect.arrayContaining([...plan.requested]));
    expect(plan.requested).toEqual(expect.arrayContaining([...plan.approved]));
    const reach = ["account", ...world.users[plan.user].participants.map(({ id }) => id)];
    expect(reach).toContain(plan.participant);
    if (plan.client === "pkceApp") expect(approveOptions(plan).pkce?.verifier).toBe(plan.verifier);
  }
  expect(
    sample(grantPlans(world, { reach: "participant" })).filter(({ participant }) => participant === "account"),
  ).toEqual([]);
  expect(sample(grantPlans(world, { pkce: "never" })).filter(({ verifier }) => verifier !== undefined)).toEqual([]);
  const clients = mayConsent(await worldOf(["core"])).map(([name]) => name);
  expect(new Set(clients)).toEqual(new Set(["apiKey"]));
});
