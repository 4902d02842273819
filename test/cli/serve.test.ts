import { describe, expect, test } from "vitest";
import { runJson } from "./fixtures/inside.ts";
import { serve, slowRequest, untilRefused } from "./fixtures/server.ts";
import { storeWithAccount } from "./fixtures/store-with-account.ts";

describe("countersign serve", () => {
  test("answers what is in flight when it is told to stop, and ends with 0", async () => {
    const { data, account } = await storeWithAccount();
    const create = ["client", "create", "--data", data, "--account", account, "--name", "x", "--scope", "admin"];
    const { client_id, client_secret } = await runJson(create);
    const { address, child, ended, output } = await serve(data);
    const body = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret }).toString();
    const answer = await slowRequest(address, body, async () => {
      child.kill("SIGTERM");
      await untilRefused(address);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ended).toMatchObject({ exitCode: 0, signal: null, err: "" });
    expect(output.out).toContain('"msg":"stopped"');
  });

  test("a second signal ends it at once", async () => {
    const { data } = await storeWithAccount();
    const { address, child, ended } = await serve(data);
    await slowRequest(address, "x".repeat(50), async () => {
      child.kill("SIGTERM");
      await new Promise((resolve) => setTimeout(resolve, 700));
      child.kill("SIGTERM");
      await ended;
    });
    expect((await ended).exitCode).toBe(1);
  });

  test("Ctrl-C that arrives twice, from the terminal and from npm, is one", async () => {
    const { data } = await storeWithAccount();
    const { child, ended } = await serve(data);
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect((await ended).exitCode).toBe(0);
  });
});
