import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hook, readTarget, renew, type TargetFile, tokens } from "../demo/fixtures/demo.ts";
import { eventually, freshDirectory, launch, logLines } from "./fixtures/command.ts";

/** Every kind of request, good and bad, that carries a secret somewhere. The secrets that it used or was given. */
async function useSecretsEverywhere(target: TargetFile): Promise<string[]> {
  const { apiKey } = target.clients;
  const { access_token, refresh_token } = await tokens(target, apiKey);
  const successor = (await (await renew(target, refresh_token)).json()) as Record<string, string>;
  const rotated = await hook(target, "rotateSecret", { client_id: apiKey.client_id });
  const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
  const { client_id, client_secret } = apiKey;
  const { token, introspect, renew: renewal } = target.endpoints;
  const password = target.users.owner.password;
  const query = new URLSearchParams({
    client_secret,
    code: "c0de-in-a-url",
    state: "5tate-in-a-url",
    token: access_token,
  });
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString("base64");
  await Promise.all([
    fetch(introspect, form({ client_id, client_secret, token: access_token })),
    fetch(introspect, { ...form({ token: refresh_token }), headers: { authorization: `Basic ${basic}` } }),
    fetch(token, form({ grant_type: "password", username: "x", password, client_id, client_secret })),
    fetch(token, form({ grant_type: "authorization_code", code: "c0de-in-a-form", client_id, client_secret })),
    fetch(token, form({ grant_type: "client_credentials", client_id, client_secret: `${client_secret}x` })),
    fetch(`${token}?${query}`, form({ grant_type: "client_credentials" })),
    fetch(`${target.issuer}/login?${query}`, { headers: { cookie: "session=c00kie-of-a-user" } }),
    fetch(`${target.issuer}/%zz?${query}`),
    fetch(renewal, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"refresh_token":"${refresh_token}"`,
    }),
    fetch(renewal, { method: "POST", headers: { "content-type": "text/plain" }, body: refresh_token }),
    fetch(token, { ...form({}), headers: { authorization: `Bearer ${access_token}` } }),
    garble(target, `GET /${client_secret} HTTP/9.9\r\nAuthorization: ${basic}\r\n\r\n`),
    garble(target, `POST /api/auth/token HTTP/1.1\r\nHost: a\r\nHost: b\r\nCookie: c00kie-of-a-user\r\n\r\n`),
  ]);
  await hook(target, "restart");
  return [
    ...Object.values(target.clients).map((client) => client.client_secret),
    ...Object.values(target.users).map((user) => user.password),
    ...[access_token, refresh_token, successor.access_token ?? "", successor.refresh_token ?? ""].flatMap((jwt) =>
      jwt.split("."),
    ),
    ...[rotated.client_secret ?? "", basic, target.control.restart?.[4] ?? ""],
    ...["c0de-in-a-url", "c0de-in-a-form", "5tate-in-a-url", "c00kie-of-a-user"],
  ];
}

/** Bytes that are no request. */
const garble = (target: TargetFile, bytes: string) =>
  new Promise((resolve) => {
    const { port } = new URL(target.issuer);
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(bytes));
    socket.resume().on("close", resolve).on("error", resolve);
    setTimeout(() => socket.destroy(), 1_000);
  });

test("no secret ever reaches the output of a busy server", async () => {
  const data = freshDirectory();
  const { child, ended, output } = launch(["serve", "--demo", "--data", data, "--port", "0"]);
  await eventually(() => logLines(output.out).find(({ msg }) => msg === "the demo is ready"));
  const secrets = [
    ...(await useSecretsEverywhere(readTarget(data))),
    JSON.parse(readFileSync(join(data, "demo.json"), "utf8")).masterKey as string,
  ];
  child.kill("SIGTERM");
  const { exitCode, out: everything, err } = await ended;
  expect(exitCode).toBe(0);
  // The banner tells one customer's password on purpose, on a line of its own.
  const out = everything.replace(/^ {6}password {2}.*$/m, "");
  expect(secrets.filter((secret) => secret.length < 8)).toEqual([]);
  expect(secrets.filter((secret) => out.includes(secret) || err.includes(secret))).toEqual([]);
  const requests = logLines(out).filter(({ msg }) => msg === "request");
  expect(requests.length).toBeGreaterThan(12);
  for (const line of requests) {
    expect(line).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/), status: expect.any(Number) });
    expect(line.milliseconds).toBeTypeOf("number");
  }
  const refusal = requests.find(({ status }) => status === 401);
  expect(refusal).toMatchObject({ method: "POST", refused: expect.any(String), because: expect.any(String) });
});
