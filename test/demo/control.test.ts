import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { freshDirectory } from "../cli/fixtures/command.ts";
import { hook, isActive, readTarget, renew, signingKeys, startDemo, token, tokens } from "./fixtures/demo.ts";

/** Calls a hook by hand: the status it answers. */
function call(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

/** Sends bytes as they are: what was answered before the connection ended. */
function send(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    connect(Number(new URL(url).port), "127.0.0.1")
      .setEncoding("utf8")
      .on("data", (part) => {
        text += part;
      })
      .on("error", reject)
      .on("close", () => resolve(text))
      .write(bytes);
  });
}

describe("the demo's hooks", () => {
  test("advanceClock moves the server's time, and a restart does not move it back", async () => {
    const data = freshDirectory();
    const { target, demo } = await startDemo(data);
    const { apiKey, otherApiKey } = target.clients;
    const { access_token, refresh_token } = await tokens(target, apiKey);
    await hook(target, "advanceClock", { seconds: "880" });
    expect(await isActive(target, apiKey, access_token)).toBe(true);
    await hook(target, "advanceClock", { seconds: "20" });
    expect(await isActive(target, apiKey, access_token)).toBe(false);
    expect(await isActive(target, otherApiKey, (await tokens(target, otherApiKey)).access_token)).toBe(true);
    await hook(target, "advanceClock", { seconds: String(target.lifetimes.idle) });
    expect((await renew(target, refresh_token)).status).toBe(400);
    await demo.close();
    const again = await startDemo(data);
    expect((await renew(again.target, refresh_token)).status).toBe(400);
  });

  test("rotateKeys signs with a new key, and old tokens still verify", async () => {
    const { target } = await startDemo(freshDirectory());
    const { apiKey } = target.clients;
    const before = await tokens(target, apiKey);
    const keys = await signingKeys(target);
    await hook(target, "rotateKeys");
    const after = await tokens(target, apiKey);
    expect(keyOf(after.access_token)).not.toBe(keyOf(before.access_token));
    expect(keys).toContain(keyOf(after.access_token));
    expect(await isActive(target, apiKey, before.access_token)).toBe(true);
    expect((await renew(target, before.refresh_token)).status).toBe(200);
  });

  test("rotateSecret leaves the old one live, can be repeated, and keeps the target file true", async () => {
    const data = freshDirectory();
    const { target } = await startDemo(data);
    const first = target.clients.apiKey;
    const second = { ...first, ...(await hook(target, "rotateSecret", { client_id: first.client_id })) };
    expect(second.client_secret).not.toBe(first.client_secret);
    expect((await token(target, first)).status).toBe(200);
    expect((await token(target, second)).status).toBe(200);
    const third = { ...first, ...(await hook(target, "rotateSecret", { client_id: first.client_id })) };
    expect((await token(target, first)).status).toBe(401);
    expect((await token(target, second)).status).toBe(200);
    expect((await token(target, third)).status).toBe(200);
    expect(readTarget(data).clients.apiKey).toEqual(third);
  });

  test("endOverlap ends the old secret and what it issued, at once", async () => {
    const { target } = await startDemo(freshDirectory());
    const { apiKey, otherApiKey } = target.clients;
    const { access_token } = await tokens(target, apiKey);
    const next = { ...apiKey, ...(await hook(target, "rotateSecret", { client_id: apiKey.client_id })) };
    expect(await isActive(target, next, access_token)).toBe(true);
    await hook(target, "endOverlap", { client_id: apiKey.client_id });
    expect((await token(target, apiKey)).status).toBe(401);
    expect(await isActive(target, next, access_token)).toBe(false);
    expect((await token(target, otherApiKey)).status).toBe(200);
  });

  test("disableClient and enableClient count when they return", async () => {
    const { target } = await startDemo(freshDirectory());
    const { apiKey } = target.clients;
    const { access_token } = await tokens(target, apiKey);
    await hook(target, "disableClient", { client_id: apiKey.client_id });
    expect((await token(target, apiKey)).status).toBe(401);
    await hook(target, "enableClient", { client_id: apiKey.client_id });
    expect((await token(target, apiKey)).status).toBe(200);
    expect(await isActive(target, apiKey, access_token)).toBe(false);
  });

  test("restart opens everything again from disk, on the same port", async () => {
    const { target } = await startDemo(freshDirectory());
    const { apiKey } = target.clients;
    const { refresh_token } = await tokens(target, apiKey);
    const successor = (await (await renew(target, refresh_token)).json()) as { refresh_token: string };
    await hook(target, "restart");
    const retried = (await (await renew(target, refresh_token)).json()) as { refresh_token: string };
    expect(retried.refresh_token).toBe(successor.refresh_token);
    await hook(target, "rotateKeys");
    expect((await token(target, apiKey)).status).toBe(200);
  });

  test("fail for an unknown client or a senseless time, and say so", async () => {
    const { target } = await startDemo(freshDirectory());
    for (const name of ["rotateSecret", "endOverlap", "disableClient", "enableClient"]) {
      await expect(hook(target, name, { client_id: "key_none" }), name).rejects.toThrow(/key_none/);
    }
    for (const seconds of ["", "-1", "1.5", "soon", "99999999999"]) {
      await expect(hook(target, "advanceClock", { seconds }), seconds).rejects.toThrow(/whole number/);
    }
  });

  test("are closed to who has no token, comes by another name, or does not post", async () => {
    const { target } = await startDemo(freshDirectory());
    const [, , , url = "", secret] = target.control.rotateKeys ?? [];
    const authorization = `Bearer ${secret}`;
    const keys = await signingKeys(target);
    expect(await call(url, "POST", {})).toBe(401);
    expect(await call(url, "POST", { authorization: `Bearer ${secret}x` })).toBe(401);
    expect(await call(url, "POST", { authorization, host: "attacker.example.test" })).toBe(421);
    expect(await call(url, "POST", { authorization, host: new URL(url).host.replace("127.0.0.1", "localhost") })).toBe(
      421,
    );
    expect(await call(url, "GET", { authorization })).toBe(405);
    expect(await call(`${new URL(url).origin}/unknown`, "POST", { authorization })).toBe(404);
    expect(await signingKeys(target)).toEqual(keys);
    expect(new URL(url).hostname).toBe("127.0.0.1");
    expect(url.startsWith(target.issuer)).toBe(false);
    expect(await call(url, "POST", { authorization })).toBe(200);
  });

  test.each(["//", "http://[", "//[::1"])("answer a request for %s, which is no path", async (path) => {
    const { target } = await startDemo(freshDirectory());
    const [, , , url = "", secret] = target.control.rotateKeys ?? [];
    const headers = `Host: ${new URL(url).host}\r\nAuthorization: Bearer ${secret}\r\nConnection: close`;
    expect(await send(url, `POST ${path} HTTP/1.1\r\n${headers}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await call(url, "POST", { authorization: `Bearer ${secret}` })).toBe(200);
  });
});

const keyOf = (jwt: string): string => {
  const [header = ""] = jwt.split(".");
  return JSON.parse(Buffer.from(header, "base64url").toString()).kid;
};
