import { expectThat, inWords } from "../../expect/violation.ts";
import { example } from "../../property.ts";
import { rawRequest } from "../../target/raw-request.ts";
import { NoAnswer } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Seconds after which an unfinished request must have come to an end, and what is granted to whoever looks for it. */
const limit = 30;
const patience = 10;

/** Sends the beginning of a request and waits: refused, which ends the connection it asks to be closed, or closed at once. */
async function expectEnd(world: World, what: string, url: string, beginning: Uint8Array): Promise<void> {
  const timeout = (limit + patience) * 1000;
  const begun = performance.now();
  try {
    const answer = await world.sendRaw(url, [beginning], { timeout });
    expectThat(answer.status >= 400 && answer.status < 500, () => ({
      expected: `408, or a closed connection, for ${what}`,
      actual: inWords(answer),
      exchange: answer,
    }));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    expectThat(performance.now() - begun < timeout, () => ({
      expected: `an end of ${what} after ${limit} s`,
      actual: `an open connection after ${limit + patience} s`,
    }));
  }
}

export default example("each way to leave a request unfinished is tried once, all at the same time", {
  phase: "shared",
  runs: 1,
  requests: 5,
  control: async (world) => {
    const { apiKey } = world.clients;
    await world.mustClientCredentials(apiKey);
    return { token: world.request.clientCredentials(apiKey), metadata: { url: world.endpoints.metadata } };
  },
  check: async (world, { token, metadata }) => {
    const posted = rawRequest(token);
    const got = rawRequest(metadata);
    await Promise.all([
      expectEnd(world, "a request line that stops", metadata.url, got.subarray(0, 8)),
      expectEnd(world, "headers that stop", metadata.url, got.subarray(0, -2)),
      expectEnd(world, "headers of a POST that stop", token.url, posted.subarray(0, 40)),
      expectEnd(world, "a body that stops", token.url, posted.subarray(0, -3)),
    ]);
  },
});
