import { setTimeout as sleep } from "node:timers/promises";
import { NoAnswer, Unavailable } from "../unavailable.ts";
import type { Control } from "../world.ts";
import { runHook } from "./hook.ts";
import type { Session } from "./session.ts";
import type { TargetClient } from "./target.ts";
import { metadataUrl } from "./well-known.ts";

/** Milliseconds for a restarted server to answer again. */
const restartTimeout = 30_000;

/** The target's hooks, and what the session must remember of their use. */
export function createControl(session: Session): Control {
  const { target } = session;
  const onClient = async (name: "endOverlap" | "disableClient" | "enableClient", client: TargetClient) => {
    await runHook(target, name, { client_id: client.client_id });
  };
  return {
    advanceClock: async (seconds) => {
      await runHook(target, "advanceClock", { seconds: String(seconds) });
      session.advanced += seconds;
    },
    rotateKeys: async () => void (await runHook(target, "rotateKeys", {})),
    rotateSecret: async (client) => {
      const { client_secret } = await runHook(target, "rotateSecret", { client_id: client.client_id });
      if (typeof client_secret !== "string")
        throw new Unavailable("control.rotateSecret must print {client_id, client_secret} as JSON");
      return { previous: client, current: adopt(session, client, client_secret) };
    },
    endOverlap: (client) => onClient("endOverlap", client),
    disableClient: (client) => onClient("disableClient", client),
    enableClient: (client) => onClient("enableClient", client),
    restart: async () => {
      await runHook(target, "restart", {});
      await session.transport.reset();
      await untilAnswered(session);
    },
  };
}

function adopt(session: Session, client: TargetClient, client_secret: string): TargetClient {
  const current = { ...client, client_secret };
  session.formerClients.push(client);
  for (const [name, known] of session.clients)
    if (known.client_id === client.client_id) session.clients.set(name, current);
  return current;
}

async function untilAnswered({ transport, base }: Session): Promise<void> {
  for (const deadline = Date.now() + restartTimeout; ; await sleep(50)) {
    try {
      const answer = await transport.exchange({ url: metadataUrl(base), timeout: 2000 });
      if (answer.status === 200) return;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
    if (Date.now() > deadline) throw new Unavailable("the server did not answer within 30 s of control.restart");
  }
}
