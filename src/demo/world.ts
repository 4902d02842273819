import { randomUUID } from "node:crypto";
import { z } from "zod";
import { newIdentifier } from "../domain/identifier.ts";
import { formatScope } from "../domain/scope.ts";
import { newClientSecret } from "../tokens/new-client-secret.ts";
import { ACCOUNTS, AFFILIATES, CLIENTS, type ClientName, redirectUris, USERS } from "./cast.ts";

const throttle = { limit: z.number().optional(), window: z.number().optional() };

const client = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  redirect_uri: z.string(),
  redirect_uris: z.array(z.string()),
  scope: z.string(),
  kind: z.enum(["api_key", "developer_app"]),
  account: z.string(),
  pkce: z.enum(["optional", "required"]),
  ...throttle,
});

const participant = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  euVatId: z.string().optional(),
  rn: z.string().optional(),
  countryCode: z.string(),
  participantId: z.string().optional(),
});

const user = z.object({
  login: z.string(),
  password: z.string(),
  account: z.string(),
  participants: z.array(participant),
  ...throttle,
});

/** The part of the target file that is made once for a data directory; it holds every secret of the demo. */
export const demoWorld = z.object({
  clients: z.record(z.enum(Object.keys(CLIENTS) as [ClientName, ...ClientName[]]), client),
  users: z.record(z.enum(Object.keys(USERS) as [keyof typeof USERS, ...(keyof typeof USERS)[]]), user),
  affiliateId: z.uuid(),
  affiliates: z.object({
    disabled: z.uuid(),
    throttled: z.object({ id: z.uuid(), limit: z.number(), window: z.number() }),
  }),
});

export type DemoWorld = z.infer<typeof demoWorld>;

/** Draws the identifiers, secrets and passwords of a new demo. Writes nothing. */
export function drawWorld(random: (bytes: number) => Uint8Array): DemoWorld {
  const accounts = mapValues(ACCOUNTS, ({ participants }) => ({
    id: newIdentifier("acc", random),
    participants: participants.map((shown) => ({ id: newIdentifier("par", random), ...shown })),
  }));
  return {
    clients: mapValues(CLIENTS, ({ kind, account, scopes, ...more }, name) => ({
      client_id: newIdentifier(kind === "api_key" ? "key" : "app", random),
      client_secret: newClientSecret(random),
      redirect_uri: redirectUris(name)[0] ?? "",
      redirect_uris: [...redirectUris(name)],
      scope: formatScope(scopes),
      kind,
      account: accounts[account].id,
      pkce: "requirePkce" in more ? "required" : "optional",
      ...throttleOf(more),
    })),
    users: mapValues(USERS, ({ login, account, ...more }) => ({
      login,
      password: Buffer.from(random(15)).toString("base64url"),
      account: accounts[account].id,
      participants: accounts[account].participants,
      ...throttleOf(more),
    })),
    affiliateId: randomUUID(),
    affiliates: {
      disabled: randomUUID(),
      throttled: { id: randomUUID(), limit: AFFILIATES.throttled.limit, window: AFFILIATES.throttled.window },
    },
  };
}

const throttleOf = (entry: object): { limit?: number; window?: number } =>
  "limit" in entry && "window" in entry ? { limit: Number(entry.limit), window: Number(entry.window) } : {};

const mapValues = <Key extends string, Value, Mapped>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value, key: Key) => Mapped,
): Record<Key, Mapped> =>
  Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, map(value, key as Key)])) as Record<
    Key,
    Mapped
  >;
