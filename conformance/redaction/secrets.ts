import type { Answer } from "../target/exchange.ts";
import type { Session } from "../target/session.ts";
import type { Target } from "../target/target.ts";
import type { Secret } from "./redactor.ts";

/** Members of answers that hold secrets (RFC 6749 §5.1, RFC 7591 §3.2.1). */
const secretMembers = ["access_token", "refresh_token", "id_token", "client_secret", "code"];

/** What the target file keeps secret, and what the hooks made since. */
export function secretsOfSession({ target, clients, formerClients }: Session): Secret[] {
  const current = [...clients].map(([name, { client_secret }]) => ({
    label: `client_secret of ${name}`,
    value: client_secret,
  }));
  const former = formerClients.map(({ client_id, client_secret }) => ({
    label: `older client_secret of ${client_id}`,
    value: client_secret,
  }));
  const passwords = Object.entries(target.users).flatMap(([name, user]) =>
    user ? [{ label: `password of ${name}`, value: user.password }] : [],
  );
  const key = target.tls?.key ? [{ label: "tls.key", value: target.tls.key }] : [];
  return [...current, ...former, ...passwords, ...key, ...secretsOfHooks(target)];
}

/** Arguments of hooks that look like keys: long, and neither a path nor a sentence. */
function secretsOfHooks({ control }: Target): Secret[] {
  const named = Object.entries(control).flatMap(([name, argv = []]) => argv.map((value) => ({ name, value })));
  return named
    .filter(({ value }) => /^[\w.~+=-]{16,}$/.test(value))
    .map(({ name, value }) => ({ label: `argument of control.${name}`, value }));
}

/** What must stay readable although a secret may contain it. */
export function publicTextsOf({ target, clients, base }: Session): string[] {
  const ids = [...clients.values()].flatMap(({ client_id, scope, redirect_uri = "" }) => [
    client_id,
    scope,
    redirect_uri,
  ]);
  return [base, target.issuer, ...Object.values(target.endpoints).map(String), ...ids];
}

/** Tokens and codes that the server gave out in these exchanges, numbered in order. */
export function secretsInExchanges(exchanges: readonly Answer[]): Secret[] {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  const add = (name: string, value: unknown) => {
    if (typeof value !== "string" || value === "" || found.has(value)) return;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.set(value, `${name} ${count}`);
  };
  for (const { members, headers } of exchanges) {
    for (const name of secretMembers) if (name !== "code" || "redirect_to" in members) add(name, members[name]);
    for (const code of [headers.location, members.redirect_to].flatMap(codesIn)) add("code", code);
  }
  return [...found].map(([value, label]) => ({ label, value }));
}

/** Every `code` in the query of an address: the client's redirect URI may have one of its own. */
function codesIn(target: unknown): string[] {
  if (typeof target !== "string" || !URL.canParse(target, "http://relative/")) return [];
  return new URL(target, "http://relative/").searchParams.getAll("code");
}
