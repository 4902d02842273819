import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { patiently } from "./back-off.ts";
import { createUserCalls } from "./consent/create-user-calls.ts";
import { createControl } from "./control.ts";
import { createDocumentCalls } from "./create-document-calls.ts";
import { endpointsOf, named } from "./endpoints.ts";
import { eventually } from "./eventually.ts";
import type { Answer, Request } from "./exchange.ts";
import { createLookupCalls } from "./lookup-calls.ts";
import { musts } from "./must.ts";
import { participantCalls } from "./participant-calls.ts";
import { raceRequests } from "./race.ts";
import { sendBytes } from "./raw.ts";
import { requestBuilders } from "./request-builders.ts";
import type { Session } from "./session.ts";
import { clientNames, type Target, userNames } from "./target.ts";
import { metadataUrl } from "./well-known.ts";

/** The contract's figures, in seconds, where a target declares none. */
const usualLifetimes = {
  access: 900,
  code: 60,
  grace: 60,
  idle: 8_640_000,
  absolute: 157_680_000,
  absoluteClientCredentials: 31_536_000,
  revocation: 2,
};

/** What sets one run apart from the others. */
export interface RunFacts {
  readonly runId: string;
  readonly replayPath?: string | undefined;
  /** Called before each request; throws `Interrupted` when no more may be made. */
  readonly beforeRequests: (count: number) => void;
}

/** The world of one run: everything it sends is recorded, nothing is shared with other runs but the session. */
export function createWorld(session: Session, facts: RunFacts): World {
  const { base, target, transport, material, metadata, timeout, patience } = session;
  const exchanges: Answer[] = [];
  const record = (answer: Answer) => {
    exchanges.push(answer);
    return answer;
  };
  const may = async (count: number) => {
    facts.beforeRequests(count);
    for (let each = 0; each < count; each += 1) await session.pace();
  };
  const ask = async (request: Request) => {
    await may(1);
    return record(await transport.exchange(request));
  };
  const endpoints = endpointsOf(base, target, metadata);
  const affiliates = affiliatesOf(target);
  const request = requestBuilders(endpoints, affiliates);
  const send = (each: Request) => (each.throttled ? ask(each) : patiently(() => ask(each), patience));
  const calls: Parameters<typeof musts>[0] = {
    clientCredentials: async (...args) => send(request.clientCredentials(...args)),
    renew: async (...args) => send(request.renew(...args)),
    refreshGrant: async (...args) => send(request.refreshGrant(...args)),
    revoke: async (...args) => send(request.revoke(...args)),
    introspect: async (...args) => send(request.introspect(...args)),
    metadata: async () => send({ url: endpoints.metadata }),
    jwks: async () => send({ url: endpoints.jwks }),
  };
  const control = createControl(session);
  const refuseProxy = () => {
    if (target.tls?.proxy) throw new Unavailable("sockets of our own do not go through tls.proxy");
  };
  return {
    runId: facts.runId,
    replayPath: facts.replayPath,
    target,
    endpoints,
    clients: named(clientNames, (name) => session.clients.get(name) ?? missing(`clients.${name}`)),
    users: named(userNames, (name) => target.users[name] ?? missing(`users.${name}`)),
    affiliates,
    lifetimes: { ...usualLifetimes, ...target.lifetimes },
    clock: { now: () => Date.now() / 1000 + session.advanced },
    control,
    exchanges,
    has: (capability) => session.capabilities.has(capability),
    send,
    sendRaw: async (url, chunks, options) => {
      refuseProxy();
      return patiently(async () => {
        await may(1);
        return record(await sendBytes(url, chunks, material, options?.timeout ?? timeout));
      }, patience);
    },
    race: async (requests) => {
      refuseProxy();
      await may(requests.length + 1);
      const answers = await raceRequests(requests, { material, timeout, canary: metadataUrl(base) });
      for (const answer of answers) record(answer);
      const throttled = answers.some((answer, index) => answer.status === 429 && !requests[index]?.throttled);
      if (throttled) throw new Unavailable("the server throttled the race, so its outcome says nothing");
      return answers;
    },
    request,
    ...calls,
    ...musts(calls),
    ...createUserCalls({ suite: session, endpoints, request, send }),
    ...createDocumentCalls(request, send),
    ...participantCalls(endpoints, send),
    ...createLookupCalls(request, send),
    eventually: (attempt, seconds = target.lifetimes.revocation ?? usualLifetimes.revocation) =>
      eventually(attempt, seconds),
    passTime: async (seconds) => {
      if (target.control.advanceClock?.length) return control.advanceClock(seconds);
      if (seconds > patience)
        throw new Unavailable(
          `${seconds} s of server time must pass: name control.advanceClock, or allow it with --slow`,
        );
      await sleep(seconds * 1000);
    },
  };
}

function affiliatesOf({ affiliateId, affiliates }: Target): World["affiliates"] {
  return {
    get active() {
      return affiliateId || missing("affiliateId");
    },
    get disabled() {
      return affiliates?.disabled || missing("affiliates.disabled");
    },
    get throttled() {
      return affiliates?.throttled ?? missing("affiliates.throttled");
    },
  };
}

function missing(member: string): never {
  throw new Unavailable(`${member} is missing from the target`);
}
