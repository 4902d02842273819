import { expect, test } from "vitest";
import { connect } from "../../conformance/runner/connect.ts";
import { type Behaviour, type Incoming, listen } from "./fixtures/listen.ts";
import { run } from "./fixtures/run.ts";
import { properties, sampleFacts } from "./fixtures/samples.ts";
import { targetOf } from "./fixtures/target.ts";

const trivial: Readonly<Record<string, (incoming: Incoming) => Behaviour>> = {
  "always 200": () => ({ status: 200, body: {} }),
  "always 401": () => ({ status: 401, body: { error: "invalid_client" } }),
  "always 400 with the code of every refusal": () => ({ status: 400, body: { error: "unsupported_grant_type" } }),
  "always invalid_grant": () => ({ status: 400, body: { error: "invalid_grant" } }),
  "always 500": () => ({ status: 500, body: "oops" }),
  echo: ({ body, headers }) => ({ status: 200, headers: { "content-type": headers["content-type"] ?? "" }, body }),
  silent: () => "hang",
  closing: () => "drop",
};

test.each(Object.entries(trivial))("a server that is %s earns no pass", async (_title, behave) => {
  await using server = await listen((incoming, url) => {
    const isMetadata = incoming.path.startsWith("/.well-known/");
    return isMetadata
      ? { status: 200, body: { issuer: url, token_endpoint: `${url}/token`, renew_endpoint: `${url}/renew` } }
      : behave(incoming);
  });
  const { report } = await run(server.url, { properties, facts: sampleFacts, approach: { timeout: 400 } });
  expect(report.summary.pass).toBe(0);
  expect(report.exitCode).not.toBe(0);
});

test.each(Object.entries(trivial))(
  "a server that is %s also where its metadata belongs is not even tried",
  async (_title, behave) => {
    await using server = await listen(behave);
    const connecting = connect({ base: server.url, target: targetOf(server.url), timeout: 400 });
    await expect(connecting).rejects.toThrow(`cannot tell that ${server.url} is the server of this target`);
  },
);

test("a server of another issuer is not tried", async () => {
  await using server = await listen(() => ({ status: 200, body: { issuer: "https://elsewhere.example" } }));
  await expect(connect({ base: server.url, target: targetOf(server.url) })).rejects.toThrow(
    `its issuer is https://elsewhere.example, the target's is ${server.url}`,
  );
  expect(server.asked).toHaveLength(1);
});
