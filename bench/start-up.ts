/** How long the demo takes from its process start to its first token, on a store that is there: `node bench/start-up.ts`. */
import { startDemo } from "../test/demo-server.ts";

const ROUNDS = 7;

async function firstToken(template: string): Promise<number> {
  const started = performance.now();
  const server = await startDemo({ template });
  const { client_id = "", client_secret = "" } = server.target.clients.apiKey ?? {};
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret });
  const { ok, status } = await fetch(`${server.target.issuer}/api/auth/token`, { method: "POST", body });
  const elapsed = performance.now() - started;
  await server.stop();
  if (!ok) throw new Error(`no token: ${status}`);
  return elapsed;
}

const { data, stop } = await startDemo();
await stop({ keep: true });
const rounds: number[] = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await firstToken(data));
const sorted = rounds.toSorted((one, other) => one - other).map(Math.round);
console.log(
  `process start to first token: median ${sorted[Math.floor(ROUNDS / 2)]} ms (${sorted.join(", ")}), limit 1000 ms`,
);
