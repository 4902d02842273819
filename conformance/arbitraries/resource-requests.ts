import * as fc from "fast-check";
import { operationFacts } from "../../generated/operations.ts";
import { expectLetIn } from "../expect/let-in.ts";
import { expectStatus } from "../expect/status.ts";
import { withBearer } from "../target/bearer-request.ts";
import type { Answer, Request } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import { addressOf } from "../target/operations.ts";
import { precondition } from "../target/precondition.ts";
import type { ClientName, TargetParticipant } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { scopesAllowed } from "./scopes.ts";

type Facts = typeof operationFacts;

/** An operation behind an access token. */
export type ResourceOperation = {
  [Id in keyof Facts]: Facts[Id]["access"] extends { kind: "bearer" } ? Id : never;
}[keyof Facts];

/** A request at an operation behind an access token, and the token that lets it in. */
export interface ResourceRequest {
  readonly operation: ResourceOperation;
  /** Whose token it is made with. */
  readonly client: ClientName;
  /** The scopes of the client that open the operation, each by itself. */
  readonly opening: readonly string[];
  /** What the token holds: at least one of these. */
  readonly scopes: readonly string[];
  /** Where the path names one thing: one that the account has, or one that nobody has. */
  readonly id: "own" | "nobody's";
  /** So that no two requests are alike. */
  readonly word: string;
}

/** What requests are drawn from. */
interface Choices {
  /** Default: every operation behind an access token. */
  readonly operations?: readonly ResourceOperation[];
  /** Of the token's scopes, for those of the client and those that open the operation. Default: one that opens it, and any others. */
  readonly scopes?: (allowed: readonly string[], opening: readonly string[]) => fc.Arbitrary<string[]> | undefined;
}

const keys = ["apiKey", "otherApiKey", "limitedKey"] as const satisfies readonly ClientName[];

/** Every operation behind an access token. */
export const resourceOperations = Object.entries(operationFacts).flatMap(([id, { access }]) =>
  access.kind === "bearer" ? [id as ResourceOperation] : [],
);

/** A participant more is seen on every consent screen of its account, so that few requests may make one. */
export const operationsWithoutTrace = resourceOperations.filter((operation) => operation !== "createParticipant");

/** Requests at every operation that a client of the target has a scope for. */
export function resourceRequests(
  world: World,
  { operations = resourceOperations, scopes = anyThatOpen }: Choices = {},
): fc.Arbitrary<ResourceRequest> {
  const drawn = operations.flatMap((operation) => {
    const able = keys.flatMap((client) => {
      const allowed = scopesAllowed(world.target.clients[client] ?? { scope: "" });
      const opening = scopesThatOpen(operation).filter((scope) => allowed.includes(scope));
      const held = opening.length > 0 ? scopes(allowed, opening) : undefined;
      return held ? [{ client, opening, held }] : [];
    });
    if (able.length === 0) return [];
    return fc.constantFrom(...able).chain(({ client, opening, held }) =>
      fc.record({
        operation: fc.constant(operation),
        client: fc.constant(client),
        opening: fc.constant(opening),
        scopes: held,
        id: fc.constantFrom("own", "nobody's"),
        word: fc.stringMatching(/^[a-z0-9]{8,20}$/),
      }),
    );
  });
  if (drawn.length === 0) throw new Unavailable("the target names no API key with the scopes that this needs");
  return fc.oneof(...drawn);
}

/** The scopes that open an operation, each by itself. */
export function scopesThatOpen(operation: ResourceOperation): readonly string[] {
  return operationFacts[operation].access.anyScopeOf;
}

/** Whether the operation is about one document or participant, which its path names. */
export const namesOne = (operation: ResourceOperation): boolean => operationFacts[operation].path.includes("{id}");

const anyThatOpen = (allowed: readonly string[], opening: readonly string[]): fc.Arbitrary<string[]> =>
  fc
    .tuple(fc.constantFrom(...opening), fc.shuffledSubarray([...allowed]))
    .map(([one, others]) => [...new Set([...others, one])]);

/** The tokens of the request's client, for its scopes or for others. */
export const mustHold = (
  world: World,
  { client, scopes }: Pick<ResourceRequest, "client" | "scopes">,
): Promise<Tokens> => world.mustClientCredentials(world.clients[client], { scope: scopes.join(" ") });

/** The request but for its token. What its path names is there when it is to be. */
export async function mustAim(world: World, request: ResourceRequest): Promise<Request> {
  const { operation, word } = request;
  const { method, path } = operationFacts[operation];
  const id = namesOne(operation) && request.id === "own" ? await ownId(world, request) : undefined;
  const url = addressOf(world, { operationId: operation, path }).replace("{id}", encodeURIComponent(id ?? word));
  if (operation === "createDocument") return { method, url, json: document(world, request) };
  if (operation === "createParticipant") return { method, url, json: participant(world, request) };
  if (operation === "updateParticipant") return { method, url, json: {} };
  return { method, url };
}

/** A request with the token that lets it in, which it has just done. */
export interface LetIn {
  readonly tokens: Tokens;
  /** The request without the token. */
  readonly bare: Request;
  /** The answer to its positive twin. */
  readonly answer: Answer;
}

/**
 * The positive twin of whatever is refused for its token: the same request with one that lets it in. In the place of one that
 * makes a participant the list of participants is asked for.
 */
export async function mustBeLetIn(world: World, request: ResourceRequest): Promise<LetIn> {
  const bare = await mustAim(world, request);
  const tokens = await mustHold(world, request);
  const twin = request.operation === "createParticipant" ? { url: bare.url } : bare;
  const answer = await world.send(withBearer(tokens.access_token, twin));
  precondition("a token with the scope is let in", () => expectLetIn(answer));
  return { tokens, bare, answer };
}

/** Any of these shows what its client has sent; what a token does not show may be forbidden to it (403). */
const showOwn = ["send_documents", "read_all_documents", "admin"];

/** The ID of something that the account has, or undefined where there is nothing that the request may be about. */
async function ownId(world: World, request: ResourceRequest): Promise<string | undefined> {
  const { operation, client, scopes } = request;
  const [first] = participantsOf(world, client);
  // Nothing that others rely on is deleted.
  if (operation === "deleteParticipant" || !first) return undefined;
  if (operationFacts[operation].path.startsWith("/api/participants")) return first.id;
  if (!showOwn.some((scope) => scopes.includes(scope))) return undefined;
  if (!scopesAllowed(world.clients[client]).includes("send_documents")) return undefined;
  const { access_token } = await mustHold(world, { client, scopes: ["send_documents"] });
  const url = addressOf(world, { operationId: "createDocument", path: "/api/documents" });
  const answer = await world.send(withBearer(access_token, { url, json: document(world, request) }));
  return precondition("a document is created", () => {
    expectStatus(answer, [200, 201]);
    return typeof answer.members.id === "string" ? answer.members.id : undefined;
  });
}

/** From the account to itself, as a server may refuse what is for somebody whom nobody knows. */
function document(world: World, { client, word }: ResourceRequest) {
  const [first, second = first] = participantsOf(world, client);
  return {
    sender: first?.id ?? word,
    receiver: second?.id ?? word,
    documentType: `${world.runId}::${word}`,
    payload: Buffer.from(`<Invoice>${word}</Invoice>`).toString("base64"),
  };
}

const participant = ({ runId }: World, { word }: ResourceRequest) => ({
  name: `${runId} ${word}`,
  email: `${word}@example.test`,
  countryCode: "BE",
});

/** The participants of a client's account, as far as the target tells. */
function participantsOf({ clients, target }: World, name: ClientName): readonly TargetParticipant[] {
  const account = clients[name].account || target.users.owner?.account;
  return Object.values(target.users).find((user) => user?.account === account)?.participants ?? [];
}
