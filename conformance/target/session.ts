import type { JsonObject } from "../world.ts";
import type { TlsMaterial } from "./socket.ts";
import type { ClientName, Target, TargetClient } from "./target.ts";
import type { Transport } from "./transport.ts";

/** What all runs of one suite share: the target, the way to it, and the few facts that hooks change. */
export interface Session {
  /** Where the server is reached; relative endpoints are resolved against it. */
  readonly base: string;
  readonly target: Target;
  readonly transport: Transport;
  readonly material: TlsMaterial;
  readonly metadata: JsonObject;
  /** Declared by the target or advertised by the metadata. */
  readonly capabilities: ReadonlySet<string>;
  /** Resolves when the next request may leave. */
  readonly pace: () => Promise<void>;
  /** Seconds that may be waited for server time to pass, or for a throttle to open. */
  readonly patience: number;
  /** Milliseconds until a request counts as unanswered. */
  readonly timeout: number;
  /** The clients with their current secrets. */
  readonly clients: Map<ClientName, TargetClient>;
  /** Every secret that was ever current, for redaction. */
  readonly formerClients: TargetClient[];
  /** Seconds by which the clock hook has moved the server's clock. */
  advanced: number;
}
