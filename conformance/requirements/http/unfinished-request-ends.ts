import { anyRequest } from "../../arbitraries/any-calls.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";
import type { Request } from "../../target/exchange.ts";
import { rawRequest } from "../../target/raw-request.ts";
import { NoAnswer } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Seconds after which an unfinished request must have come to an end, and what is granted to whoever looks for it. */
const limit = 30;
const patience = 10;

/** Sends a part of a request and waits: answered 408, or closed, in time. */
async function expectEnd(world: World, what: string, url: string, part: Uint8Array): Promise<void> {
  const timeout = (limit + patience) * 1000;
  const begun = performance.now();
  try {
    const answer = await world.sendRaw(url, [part], { timeout });
    expectThat(answer.status === 408, () => ({
      expected: `408 for ${what}`,
      actual: String(answer.status),
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

const partOf = (request: Request, share: (bytes: Uint8Array) => number): Uint8Array => {
  const bytes = rawRequest(request);
  return bytes.subarray(0, share(bytes));
};

export default example("each way to leave a request unfinished is tried once, all at the same time", {
  phase: "shared",
  runs: 1,
  requests: 8,
  control: async (world) => {
    const posted = await anyRequest(world, { endpoint: "token", scope: "" });
    return { posted, got: await anyRequest(world, { endpoint: "metadata" }) };
  },
  check: async (world, { posted, got }) => {
    await Promise.all([
      expectEnd(
        world,
        "a request line",
        got.url,
        partOf(got, () => 8),
      ),
      expectEnd(
        world,
        "headers",
        got.url,
        partOf(got, (bytes) => bytes.length - 2),
      ),
      expectEnd(
        world,
        "headers of a POST",
        posted.url,
        partOf(posted, () => 40),
      ),
      expectEnd(
        world,
        "a body",
        posted.url,
        partOf(posted, (bytes) => bytes.length - 3),
      ),
    ]);
  },
});
