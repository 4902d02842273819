import { patiently } from "../target/back-off.ts";
import { capabilitiesOf } from "../target/capabilities.ts";
import { UsageProblem } from "../target/environment.ts";
import { createPace } from "../target/pace.ts";
import type { Session } from "../target/session.ts";
import { type ClientName, clientNames, type Target, type TargetClient } from "../target/target.ts";
import { createTransport, type Transport } from "../target/transport.ts";
import { metadataUrl } from "../target/well-known.ts";
import { NoAnswer } from "../unavailable.ts";
import type { JsonObject } from "../world.ts";

/** How the server is approached. */
export interface Approach {
  /** Where the server is reached. */
  readonly base: string;
  readonly target: Target;
  /** Requests a second; undefined is what the target allows. */
  readonly rate?: number | undefined;
  /** Seconds that may be waited for server time to pass, or for a throttle to open. */
  readonly patience?: number;
  /** Milliseconds until a request counts as unanswered. */
  readonly timeout?: number;
}

const usualPatience = 75;
const usualTimeout = 10_000;

/** Opens the way to the server that the target describes, and to no other. Throws `UsageProblem`. */
export async function connect(approach: Approach): Promise<Session> {
  const { base, target, rate = target.limits?.rate ?? 0, patience = usualPatience, timeout = usualTimeout } = approach;
  const { ca, cert, key, proxy } = target.tls ?? {};
  const material = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  const transport = createTransport({ ...material, ...(proxy && { proxy }) }, timeout);
  try {
    const metadata = await metadataOf(base, target, transport);
    return {
      ...{ base, target, transport, material, metadata, patience, timeout },
      capabilities: capabilitiesOf(target, metadata),
      pace: createPace(rate),
      clients: new Map(clientNames.flatMap((name) => entryOf(name, target.clients[name]))),
      formerClients: [],
      advanced: 0,
    };
  } catch (error) {
    await transport.close();
    throw error;
  }
}

function entryOf(name: ClientName, client: TargetClient | undefined): [ClientName, TargetClient][] {
  return client ? [[name, client]] : [];
}

/** Seconds that a throttled answer to the first request of all is waited out: being throttled says nothing about a server. */
const PATIENCE = 10;

/** The metadata of the server, which must be the target's: a suite does harm on a server it was not meant for. */
async function metadataOf(base: string, { issuer }: Target, transport: Transport): Promise<JsonObject> {
  const url = metadataUrl(base);
  const refuse = (what: string) =>
    new UsageProblem([`cannot tell that ${base} is the server of this target: ${what}; nothing was tried`]);
  try {
    const { status, members } = await patiently(() => transport.exchange({ url }), PATIENCE);
    if (status !== 200 || typeof members.issuer !== "string")
      throw refuse(`${url} answers ${status} without an issuer`);
    if (members.issuer !== issuer)
      throw refuse(
        `its issuer is ${members.issuer}, the target's is ${issuer}: correct the target's issuer or the URL`,
      );
    return members;
  } catch (error) {
    if (error instanceof NoAnswer) throw refuse(error.message);
    throw error;
  }
}
