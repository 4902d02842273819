import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PASSWORD, type Person, person } from "../../handlers/pages/people.ts";
import { openWorld, type World } from "../../http/world.ts";

let world: World;
let server: Server;
let owner: Person;

beforeAll(async () => {
  world = await openWorld();
  owner = await person(world);
  server = createServer(world.app);
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  await new Promise((done) => void server.close(done));
  await world.close();
});

/** One request from an address of this machine. */
function send(from: string, method: string, path: string, headers: Record<string, string>, body = "") {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; cookie: string; text: string }>((resolve, reject) => {
    const options = { host: "127.0.0.1", port, localAddress: from, agent: false, method, path, headers };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => void chunks.push(chunk));
      response.on("end", () => {
        const [cookie = ""] = response.headers["set-cookie"]?.[0]?.split(";") ?? [];
        resolve({ status: response.statusCode ?? 0, cookie, text: Buffer.concat(chunks).toString() });
      });
    })
      .on("error", reject)
      .end(body);
  });
}

/** One attempt at the login page, in a browser that has never been there. */
async function logIn(from: string, password: string): Promise<number> {
  const { cookie, text } = await send(from, "GET", "/login", {});
  const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? "";
  const headers = { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ csrf, login: owner.login, password }).toString();
  return (await send(from, "POST", "/login", headers, body)).status;
}

test("[pages/guessing-does-not-lock-the-owner-out] who guesses is slowed, and the owner elsewhere is not", async () => {
  const [guesser, home] = ["127.0.0.2", "127.0.0.3"];
  const answers = [];
  for (let guess = 0; guess < 15; guess++) answers.push(await logIn(guesser, `wrong guess ${guess}`));
  expect([answers[0], answers.at(-1)]).toEqual([400, 429]);
  expect(await logIn(guesser, PASSWORD)).toBe(429);
  expect(await logIn(home, PASSWORD)).toBe(303);
  expect(await logIn(home, "a slip of the owner")).toBe(400);
  expect(await logIn(home, PASSWORD)).toBe(303);
});
