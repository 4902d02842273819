import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageProblem } from "../../conformance/target/environment.ts";
import { loadTarget } from "../../conformance/target/load.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "target-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** As a target refers to a variable of the environment. */
const reference = (name: string) => `\${${name}}`;

const least = { version: 1, issuer: "http://localhost:3000", profiles: ["core"] };

function load(content: unknown, environment: Record<string, string> = {}) {
  const file = join(directory, "target.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content), { mode: 0o600 });
  return loadTarget(file, environment);
}

function problemsOf(content: unknown, environment: Record<string, string> = {}): readonly string[] {
  try {
    load(content, environment);
  } catch (error) {
    if (error instanceof UsageProblem) return error.problems.map((problem) => problem.slice(directory.length + 1));
    throw error;
  }
  return [];
}

test("the least target is complete, and says nothing", () => {
  const { target, warnings } = load(least);
  expect(target).toEqual({
    ...least,
    capabilities: [],
    endpoints: {},
    lifetimes: {},
    clients: {},
    users: {},
    control: {},
  });
  expect(warnings).toEqual([]);
});

test("blanks of a template count as left out", () => {
  const blank = {
    endpoints: { token: "", renew: "/r" },
    clients: { apiKey: {}, limitedKey: { client_id: "", client_secret: "" } },
    affiliateId: "",
  };
  const { target } = load({ ...least, ...blank });
  expect(target).toMatchObject({ endpoints: { renew: "/r" }, clients: {} });
  expect(target.endpoints).not.toHaveProperty("token");
});

test("clients and users get what they leave out", () => {
  const { target } = load({
    ...least,
    clients: { apiKey: { client_id: "a", client_secret: "b", extra: 1 } },
    users: { owner: { login: "l", password: "p" } },
  });
  expect(target.clients.apiKey).toEqual({ client_id: "a", client_secret: "b", kind: "api_key", scope: "", extra: 1 });
  expect(target.users.owner).toEqual({ login: "l", password: "p", account: "", participants: [] });
});

test("references to the environment are filled in, wherever they stand", () => {
  const content = {
    ...least,
    issuer: `https://${reference("HOST")}/x`,
    clients: { apiKey: { client_id: "a", client_secret: reference("SECRET") } },
    control: { restart: ["sh", `${reference("SECRET")}-${reference("SECRET")}`] },
  };
  const { target } = load(content, { HOST: "a.example", SECRET: "s" });
  expect(target.issuer).toBe("https://a.example/x");
  expect(target.clients.apiKey?.client_secret).toBe("s");
  expect(target.control.restart).toEqual(["sh", "s-s"]);
});

test("a reference that is not set names its member and the variable", () => {
  const content = { ...least, clients: { apiKey: { client_id: "a", client_secret: reference("NOWHERE") } } };
  expect(problemsOf(content)).toEqual([
    `target.json: clients.apiKey.client_secret refers to ${reference("NOWHERE")}, which is not set: export NOWHERE`,
  ]);
});

test("a variable that is not set is named once, with every member that refers to it", () => {
  const host = reference("HOST");
  const content = { ...least, issuer: `${host}/${host}`, endpoints: { token: `${host}/t` }, tls: { ca: host } };
  expect(problemsOf(content)).toEqual([
    `target.json: issuer, endpoints.token, tls.ca refer to ${host}, which is not set: export HOST`,
  ]);
});

test("faults of every kind are named at once, each of them once", () => {
  const content = {
    version: 2,
    issuer: reference("HOST"),
    profiles: ["core"],
    clients: {
      apiKey: { client_id: "a" },
      throttledKey: { client_id: "b", client_secret: reference("NO"), limit: 0.5 },
    },
    tls: { ca: "no-ca.pem", cert: "no-cert.pem", key: 5 },
  };
  expect(problemsOf(content)).toEqual([
    `target.json: issuer refers to ${reference("HOST")}, which is not set: export HOST`,
    `target.json: clients.throttledKey.client_secret refers to ${reference("NO")}, which is not set: export NO`,
    "target.json: version must be 1: correct it",
    "target.json: clients.apiKey.client_secret is missing: add it",
    expect.stringMatching(/^target\.json: clients\.throttledKey\.limit must be /),
    "target.json: tls.key must be string: correct it",
    "target.json: tls.ca names no-ca.pem, which cannot be read (ENOENT): correct the path",
    "target.json: tls.cert names no-cert.pem, which cannot be read (ENOENT): correct the path",
  ]);
});

test("a variable that is set to nothing is a fault of its member", () => {
  const content = { ...least, clients: { apiKey: { client_id: "a", client_secret: reference("EMPTY") } } };
  expect(problemsOf(content, { EMPTY: "" })).toEqual([
    "target.json: clients.apiKey.client_secret must not be empty: correct it",
  ]);
});

test.each<readonly [string, unknown, readonly string[]]>([
  [
    "nothing that must be there",
    {},
    ["version is missing: add it", "issuer is missing: add it", "profiles is missing: add it"],
  ],
  ["another version", { ...least, version: 2 }, ["version must be 1: correct it"]],
  [
    "an issuer that is no URL",
    { ...least, issuer: "me" },
    ["issuer must be an absolute http or https URL: correct it"],
  ],
  [
    "a misspelt capability",
    { ...least, capabilities: ["renew-grase"] },
    ["capabilities[0] must be one of client-credentials-refresh, "],
  ],
  [
    "a client without a secret",
    { ...least, clients: { apiKey: { client_id: "a" } } },
    ["clients.apiKey.client_secret is missing: add it"],
  ],
  ["a hook that is no argv", { ...least, control: { restart: "sh" } }, ["control.restart must be array: correct it"]],
  ["a negative lifetime", { ...least, lifetimes: { idle: -1 } }, ["lifetimes.idle must be >= 0: correct it"]],
  [
    "a participant without id",
    { ...least, users: { owner: { login: "l", password: "p", participants: [{ name: "n" }] } } },
    ["users.owner.participants[0].id is missing: add it"],
  ],
  ["no object", [], ["the file must be object: correct it"]],
  ["no JSON", "{", ["is not JSON: "]],
  [
    "TLS material that is not there",
    { ...least, tls: { ca: "nowhere.pem" } },
    ["tls.ca names nowhere.pem, which cannot be read (ENOENT): correct the path"],
  ],
])("%s: each problem names its member and what to do", (_title, content, wanted) => {
  const problems = problemsOf(content);
  expect(problems).toHaveLength(wanted.length);
  for (const [index, problem] of problems.entries()) expect(problem).toContain(`target.json: ${wanted[index]}`);
});

test("a missing file is named", () => {
  expect(() => loadTarget(join(directory, "none.json"), {})).toThrow("none.json: cannot be read (ENOENT)");
});

test("TLS material is read beside the target", () => {
  writeFileSync(join(directory, "ca.pem"), "-----BEGIN CERTIFICATE-----\n");
  const { target } = load({ ...least, tls: { ca: "ca.pem", key: "-----BEGIN KEY-----", proxy: "http://p" } });
  expect(target.tls).toEqual({ ca: "-----BEGIN CERTIFICATE-----\n", key: "-----BEGIN KEY-----", proxy: "http://p" });
});

test.each([
  [0o600, 0],
  [0o640, 1],
  [0o604, 1],
])("a file of mode %o gives %i warnings", (mode, count) => {
  const file = join(directory, "target.json");
  writeFileSync(file, JSON.stringify(least));
  chmodSync(file, mode);
  const { warnings } = loadTarget(file, {});
  expect(warnings).toHaveLength(count);
  for (const warning of warnings)
    expect(warning).toBe(`${file} holds secrets and others may read it: chmod 600 ${file}`);
});
