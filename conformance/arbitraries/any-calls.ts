import * as fc from "fast-check";
import { expectStatus } from "../expect/status.ts";
import type { Answer, Request } from "../target/exchange.ts";
import { rawRequest } from "../target/raw-request.ts";
import type { World } from "../world.ts";
import { type ClientCall, clientCalls, clientRequest } from "./client-calls.ts";

/** A request at an endpoint of any kind: one where clients authenticate, or a public document. */
export type AnyCall = ClientCall | DocumentCall;

interface DocumentCall {
  readonly endpoint: "metadata" | "jwks";
}

const isDocument = (call: AnyCall): call is DocumentCall => call.endpoint === "metadata" || call.endpoint === "jwks";

/** Calls at the endpoints that the server serves. */
export function anyCalls(world: World): fc.Arbitrary<AnyCall> {
  const documents = world.has("jwt-access-tokens") ? (["metadata", "jwks"] as const) : (["metadata"] as const);
  return fc.oneof(
    { weight: 2, arbitrary: clientCalls(world) },
    { weight: 1, arbitrary: fc.record({ endpoint: fc.constantFrom(...documents) }) },
  );
}

/** The request of a call, made by `apiKey` where a client is needed. */
export async function anyRequest(world: World, call: AnyCall): Promise<Request> {
  if (isDocument(call)) return { url: world.endpoints[call.endpoint] };
  return clientRequest(world, call, { client: world.clients.apiKey, auth: "basic" });
}

/** The call as raw bytes, as the positive twin of one whose bytes are wrong. */
export async function mustAnswer(world: World, call: AnyCall): Promise<Answer> {
  const request = await anyRequest(world, call);
  const answer = await world.sendRaw(request.url, [rawRequest(request)]);
  expectStatus(answer, 200);
  return answer;
}
