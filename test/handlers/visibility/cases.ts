import { SCOPES, type Scope } from "../../../src/domain/scope.ts";

/** Who asks: a token of one client in one account. */
export interface Actor {
  name: string;
  /** Null for a request without a token. */
  scopes: readonly Scope[] | null;
  /** Whether the token reaches one participant of its account. */
  one: boolean;
}

/** A participant, as the actor sees it: its own (the one it reaches), the other one of its account, or another account's. */
export type Whose = "own" | "other" | "foreign";

/** What stands at the head of a column of documents. */
export interface DocumentCase {
  title: string;
  whose: Whose;
  direction: "incoming" | "outgoing";
  /** Whether the client of the actor sent it. */
  mine: boolean;
  processed: boolean;
}

const PAIRS: readonly (readonly Scope[])[] = [
  ["send_documents", "receive_documents"],
  ["send_documents", "receive_all_documents"],
  ["send_documents", "read_all_documents"],
  ["receive_documents", "receive_all_documents"],
  ["receive_documents", "read_all_documents"],
];

const actor = (scopes: readonly Scope[], one: boolean): Actor => ({
  name: `${scopes.map((scope) => `\`${scope}\``).join(" ")}${one ? ", one participant" : ""}`,
  scopes,
  one,
});
const alone = SCOPES.map((scope) => [scope]);

/** Each scope alone and each pair that matters, with the whole account in reach and with one participant; and no token. */
export const ACTORS: readonly Actor[] = [
  { name: "no token", scopes: null, one: false },
  ...[false, true].flatMap((one) => alone.map((scopes) => actor(scopes, one))),
  ...[false, true].flatMap((one) => PAIRS.map((scopes) => actor(scopes, one))),
];

const sent = (title: string, whose: Whose, mine: boolean): DocumentCase => ({
  title,
  whose,
  direction: "outgoing",
  mine,
  processed: false,
});
const cameIn = (title: string, whose: Whose, processed: boolean): DocumentCase => ({
  title,
  whose,
  direction: "incoming",
  mine: false,
  processed,
});

export const DOCUMENTS: readonly DocumentCase[] = [
  sent("sent by this client", "own", true),
  sent("sent by another client", "own", false),
  cameIn("came in, unprocessed", "own", false),
  cameIn("came in, processed", "own", true),
  sent("sent by this client, for the other participant", "other", true),
  sent("sent by another client, for the other participant", "other", false),
  cameIn("came in for the other participant", "other", false),
  cameIn("came in for the other participant, processed", "other", true),
  sent("sent by this client in another account", "foreign", true),
  sent("sent by another client in another account", "foreign", false),
  cameIn("came in, in another account", "foreign", false),
  cameIn("came in, in another account, processed", "foreign", true),
];

/** Whom a new document names as its sender. */
export const SENDERS = [
  { title: "its own participant", whose: "own" },
  { title: "the other participant of the account", whose: "other" },
  { title: "a participant of another account", whose: "foreign" },
  { title: "nobody there is", whose: "nobody" },
] as const;

export const PARTICIPANTS = [
  { title: "its own participant", whose: "own" },
  { title: "the other participant of the account", whose: "other" },
  { title: "a participant of another account", whose: "foreign" },
] as const;
