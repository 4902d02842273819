import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { eventually, freshDirectory, launch, logLines } from "../cli/fixtures/command.ts";
import { readTarget, renew, type TargetFile, tokens } from "../demo/fixtures/demo.ts";

const KILLS = 4;
const CHAINS = 12;

/** A family as its client knows it: the newest refresh token that was answered, and whether one is on its way. */
interface Chain {
  current: string;
  renewals: number;
}

/** A renewal that was answered, and whose successor nobody has used. */
interface Lost {
  spent: string;
  successor: string;
}

async function start(data: string) {
  const server = launch(["serve", "--demo", "--data", data, "--port", "0"]);
  await eventually(() => logLines(server.output.out).find(({ msg }) => msg === "the demo is ready"));
  return { ...server, target: readTarget(data) };
}

const family = async (target: TargetFile): Promise<string> =>
  (await tokens(target, target.clients.apiKey)).refresh_token;

async function successorOf(target: TargetFile, token: string): Promise<string> {
  const answer = await renew(target, token);
  const body = (await answer.json()) as { refresh_token?: string };
  if (answer.status !== 200 || !body.refresh_token) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
  return body.refresh_token;
}

/** Renews without end, until the server is gone. */
async function keepRenewing(target: TargetFile, chain: Chain): Promise<void> {
  for (;;) {
    const successor = await successorOf(target, chain.current).catch(connectionLost);
    if (successor === undefined) return;
    chain.current = successor;
    chain.renewals++;
  }
}

/** Begins family after family, renews each once, and keeps both tokens as a client does whose answer was lost. */
async function keepLosing(target: TargetFile, lost: Lost[]): Promise<void> {
  for (;;) {
    const spent = await family(target).catch(connectionLost);
    const successor = spent && (await successorOf(target, spent).catch(connectionLost));
    if (!spent || !successor) return;
    lost.push({ spent, successor });
  }
}

/** A connection that broke is what these tests are about; anything that was answered is not. */
function connectionLost(error: unknown): undefined {
  if (error instanceof TypeError) return undefined;
  throw error;
}

describe("kill -9 while renewals are in flight", () => {
  test("loses no renewal that was answered, and a retry of a lost answer gets the same successor", {
    timeout: 120_000,
  }, async () => {
    const data = freshDirectory();
    const chains: Chain[] = [];
    let answered = 0;
    let retried = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { target, child, ended } = await start(data);
      onTestFinished(() => void child.kill("SIGKILL"));
      while (chains.length < CHAINS) chains.push({ current: await family(target), renewals: 0 });
      const lost: Lost[] = [];
      const before = chains.reduce((sum, { renewals }) => sum + renewals, 0);
      const clients = [
        ...chains.map((chain) => keepRenewing(target, chain)),
        keepLosing(target, lost),
        keepLosing(target, lost),
      ];
      await eventually(() => lost.length > 3 || undefined);
      await delay(randomInt(0, 250));
      child.kill("SIGKILL");
      expect((await ended).signal).toBe("SIGKILL");
      await Promise.all(clients);
      answered += chains.reduce((sum, { renewals }) => sum + renewals, 0) - before;
      retried += lost.length;

      const again = await start(data);
      for (const chain of chains) {
        chain.current = await successorOf(again.target, chain.current);
        chain.renewals++;
      }
      for (const { spent, successor } of lost) {
        expect(await successorOf(again.target, spent)).toBe(successor);
        expect(await successorOf(again.target, successor)).not.toBe(successor);
      }
      again.child.kill("SIGTERM");
      expect((await again.ended).exitCode).toBe(0);
    }
    expect(answered).toBeGreaterThan(KILLS * CHAINS);
    expect(retried).toBeGreaterThan(KILLS);
  });
});
