import type { operations } from "../../generated/api.ts";
import type { operationFacts, ServedOperationId } from "../../generated/operations.ts";
import type { Bearer } from "../domain/bearer.ts";
import type { Client } from "../domain/client.ts";
import type { Refused } from "../domain/refusal.ts";
import type { Visit } from "../handlers/visit.ts";

type Nothing = Record<never, never>;
/** Headers that stand on every answer of an address, whoever makes it. */
type Usual = "Access-Control-Allow-Origin" | "Access-Control-Expose-Headers" | "RateLimit" | "RateLimit-Policy";
/** Drops the index signature, which would let any header through. */
type Named<Type> = { [Key in keyof Type as string extends Key ? never : Key extends Usual ? never : Key]: Type[Key] };
type HeaderPart<Headers> = Nothing extends Named<Headers> ? { headers?: Named<Headers> } : { headers: Named<Headers> };
type BodyPart<Response> = Response extends { content: infer Content extends object }
  ? { [Type in keyof Content & string]: { type: Type; body: Content[Type] } }[keyof Content & string]
  : { type?: never; body?: never };
type Responses<Id extends ServedOperationId> = operations[Id]["responses"];

/** An answer that the contract documents for the operation: status, required headers, media type and body together. */
export type Reply<Id extends ServedOperationId> = {
  [Status in keyof Responses<Id> & number]: { status: Status } & HeaderPart<
    Responses<Id>[Status] extends { headers: infer Headers } ? Headers : Nothing
  > &
    BodyPart<Responses<Id>[Status]>;
}[keyof Responses<Id> & number];

/** A client that has proved itself, and the secret it did so with. */
export interface AuthenticatedClient {
  client: Client;
  secretId: string;
}

/** Operations of clients that also answer without client authentication, where their own rules allow. */
export type ClientOptional = "renewToken";

type ClientOf<Id extends ServedOperationId> = (typeof operationFacts)[Id]["access"]["kind"] extends "client"
  ? Id extends ClientOptional
    ? AuthenticatedClient | null
    : AuthenticatedClient
  : undefined;

/** Operations that answer people with pages, and programs with what is on them. */
export type PageOperation = "authorize" | "decideAuthorization";

type BearerOf<Id extends ServedOperationId> = (typeof operationFacts)[Id]["access"]["kind"] extends "bearer"
  ? Bearer
  : undefined;

/** Who looks up: an affiliate whose quota was counted. */
type AffiliateOf<Id extends ServedOperationId> = (typeof operationFacts)[Id]["access"]["kind"] extends "affiliate"
  ? { id: string }
  : undefined;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined;

type ParametersOf<Id extends ServedOperationId, In extends "path" | "query" | "header"> = [
  operations[Id]["parameters"][In],
] extends [undefined]
  ? Nothing
  : NonNullable<operations[Id]["parameters"][In]>;

/** A request that fits the contract: checked against its schema, its client authenticated. */
export interface Call<Id extends ServedOperationId> {
  path: ParametersOf<Id, "path">;
  query: ParametersOf<Id, "query">;
  body: BodyOf<operations[Id]>;
  client: ClientOf<Id>;
  bearer: BearerOf<Id>;
  affiliate: AffiliateOf<Id>;
  header: ParametersOf<Id, "header">;
  /** Whom the request is counted against. */
  peer: string;
  visit: Id extends PageOperation ? Visit : undefined;
}

/** Serves one operation. A refusal is a value; `http` puts it into words. */
export type Handler<Id extends ServedOperationId> = (call: Call<Id>) => Promise<Reply<Id> | Refused>;

/** A handler for every operation that is served, and none besides. */
export type Handlers = { readonly [Id in ServedOperationId]: Handler<Id> };
