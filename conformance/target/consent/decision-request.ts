import type { Request } from "../exchange.ts";
import { type Fields, pairsOf } from "../exchange.ts";
import { type Accepted, acceptOf } from "./accepted.ts";
import type { ConsentView } from "./consent-view.ts";
import type { UserSession } from "./user-session.ts";

/** What a user decides on the consent screen. */
export interface Choice {
  /** Default: `allow`. */
  readonly decision?: "allow" | "deny";
  /** The ID of a participant, the whole `account` (the default), or what the screen proposes. */
  readonly participant?: string;
  /** The approved scopes; default: all that are offered. */
  readonly scopes?: readonly string[];
}

/** Variations of a decision. */
export interface DecisionOptions {
  /** What comes back: the address as data, or a redirect. Default: data where the screen came as data. */
  readonly accept?: Accepted;
  /** In place of the fields that came with the screen; undefined drops one. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  /** Added at the end, so that a field may stand twice. */
  readonly repeat?: readonly (readonly [string, string])[];
  /** `Origin` is sent as a browser does; a header of the usual name takes its place, an undefined one drops it. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The participant that a choice means: what is proposed is taken as it is, and nothing proposed is the whole account. */
export function chosenParticipant(view: Pick<ConsentView, "preselected">, { participant = "account" }: Choice): string {
  return participant === "preselected" ? (view.preselected[0] ?? "account") : participant;
}

/** The request that tells the server a decision; `session` undefined sends no cookie. */
export function decisionRequest(
  session: UserSession | null,
  view: ConsentView,
  choice: Choice = {},
  { accept, fields = {}, repeat = [], headers = {} }: DecisionOptions = {},
): Request {
  const { decision = "allow", scopes = view.scopes.map(({ scope }) => scope) } = choice;
  const form = decision === "deny" ? view.deny : view.allow;
  const usual: (readonly [string, string])[] = [
    ...form.fields,
    ["participant", chosenParticipant(view, choice)],
    ...scopes.map((scope) => ["scope", scope] as const),
    ["decision", decision],
  ];
  const cookie = session?.jar.headerFor(form.action);
  const asData = view.matchedBy !== undefined;
  const sent: Fields = {
    accept: acceptOf(accept ?? (asData ? "json" : "html")),
    origin: new URL(form.action).origin,
    ...(cookie !== undefined && { cookie }),
    ...headers,
  };
  return {
    url: form.action,
    headers: sent,
    form: [...usual.filter(([name]) => !Object.hasOwn(fields, name)), ...pairsOf(fields), ...repeat],
  };
}
