import { createHash, randomBytes } from "node:crypto";
import type { Target } from "../../../conformance/target/target.ts";
import { type Incoming, type Listening, listen, type Outgoing } from "../fixtures/listen.ts";

/** What a server with a fault does otherwise. */
export interface Faults {
  /** The participant of the grant. */
  readonly reach?: (chosen: string) => string;
  /** The redirect to the client. */
  readonly callback?: (url: URL) => URL;
  /** The participant that the page proposes, where the data proposes `proposed`. */
  readonly pageProposes?: (proposed: string | undefined) => string | undefined;
  /** An answer to the first of the logins. */
  readonly firstLogin?: Outgoing;
  /** Challenges are not looked at. */
  readonly withoutPkce?: boolean;
  /** No refresh token for a code. */
  readonly withoutRefresh?: boolean;
}

interface Pending {
  readonly query: URLSearchParams;
  readonly login: string;
}

interface Grant extends Pending {
  readonly participant: string;
  readonly scope: string;
}

export interface OtherServer extends Listening {
  /** Logins that were made, in order. */
  readonly logins: string[];
  /** Grants, in the order of the approvals. */
  readonly grants: Grant[];
  forgetSessions(): void;
}

export const people = {
  mia: { password: "mia's & password", participants: ["p-1", "p-2"] },
  noor: { password: "noor+password%", participants: ["q-1"] },
} as const;

export const own = { client_id: "own", client_secret: "the-secret-of-the-own-client-0123456789" };

/** An honest authorization server of another make: other addresses, cookies, fields of login and layout of pages. */
export async function startOtherServer(faults: Faults = {}): Promise<OtherServer> {
  const sessions = new Map<string, string>();
  const pending = new Map<string, Pending>();
  const codes = new Map<string, Grant>();
  const logins: string[] = [];
  const grants: Grant[] = [];
  const cookie = ({ headers }: Incoming, name: string) =>
    new Map((headers.cookie ?? "").split("; ").map((pair) => pair.split("=", 2) as [string, string])).get(name);
  const loginOf = (incoming: Incoming) => sessions.get(cookie(incoming, "__Host-sid") ?? "");

  const logIn = (incoming: Incoming): Outgoing => {
    const form = new URLSearchParams(incoming.body);
    const login = form.get("user name") ?? "";
    if (logins.length === 0 && faults.firstLogin) {
      logins.push("refused");
      return faults.firstLogin;
    }
    const right = Object.entries(people).some(
      ([name, { password }]) => name === login && password === form.get("pass"),
    );
    const ticket = cookie(incoming, "ticket") === "t1" && form.get("ticket") === 'a "t1" & <ticket>';
    if (!right || !ticket || form.get("go") !== "in") return { status: 200, headers: html, body: loginPage };
    const id = randomBytes(8).toString("hex");
    sessions.set(id, login);
    logins.push(login);
    const cookies = [`__Host-sid=${id}; Path=/; Secure; HttpOnly`, "ticket=; Max-Age=0; Path=/sign-in"];
    return { status: 302, headers: { location: "../home", "set-cookie": cookies } };
  };

  const authorize = (incoming: Incoming, query: URLSearchParams): Outgoing => {
    const login = loginOf(incoming);
    if (query.get("client_id") !== own.client_id) return { status: 400, headers: html, body: "<h1>Who?" };
    if (login === undefined) return { status: 303, headers: { location: `/sign-in?next=${incoming.path}` } };
    const id = randomBytes(8).toString("hex");
    pending.set(id, { query, login });
    const participants = people[login as keyof typeof people].participants;
    const proposed = participants.find((each) => each === query.get("euVatId"));
    const scopes = (query.get("scope") ?? "").split(" ");
    if (!incoming.headers.accept?.includes("json")) {
      const shown = faults.pageProposes ? faults.pageProposes(proposed) : proposed;
      return { status: 200, headers: html, body: consentPage(id, scopes, participants, shown) };
    }
    const offered = participants.map((each) => ({ id: each, name: each, preselected: each === proposed }));
    const form = { action: "decide", fields: { pending: id, "odd & name": "<x>" } };
    const described = scopes.map((scope) => ({ scope, description: scope }));
    const asks = { client_id: own.client_id, name: "Own", kind: "api_key" };
    const account = { id: "a", name: login };
    const matchedBy = proposed === undefined ? null : "euVatId";
    return { status: 200, body: { form, matchedBy, participants: offered, scopes: described, account, client: asks } };
  };

  const decide = (incoming: Incoming, url: string): Outgoing => {
    const form = new URLSearchParams(incoming.body);
    const request = pending.get(form.get("pending") ?? "");
    const isOwn = request?.login === loginOf(incoming) && form.get("odd & name") === "<x>" && fitsForm(form);
    if (request === undefined || !isOwn) return { status: 400, headers: html, body: "<p>No" };
    if (incoming.headers.origin !== url) return { status: 403, headers: html, body: "<p>Elsewhere" };
    const to = new URL(request.query.get("redirect_uri") ?? "");
    if (form.get("decision") === "allow") {
      const code = randomBytes(8).toString("hex");
      const chosen = form.get("participant") ?? "account";
      const participant = faults.reach ? faults.reach(chosen) : chosen;
      const grant = { ...request, participant, scope: form.getAll("scope").join(" ") };
      grants.push(grant);
      codes.set(code, grant);
      to.searchParams.append("code", code);
    } else to.searchParams.append("error", "access_denied");
    const state = request.query.get("state");
    if (state !== null) to.searchParams.append("state", state);
    const { href } = faults.callback ? faults.callback(to) : to;
    if (incoming.headers.accept === "application/json") return { status: 200, body: { redirect_to: href } };
    return { status: 303, headers: { location: href } };
  };

  const token = ({ body }: Incoming): Outgoing => {
    const form = new URLSearchParams(body);
    if (form.get("client_secret") !== own.client_secret) return { status: 401, body: { error: "invalid_client" } };
    const answer = { access_token: randomBytes(8).toString("hex"), token_type: "Bearer" };
    if (form.get("grant_type") === "client_credentials") return { status: 200, body: answer };
    const grant = codes.get(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const fits = faults.withoutPkce || [challenge, null].includes(grant?.query.get("code_challenge") ?? null);
    if (!grant || !fits || grant.query.get("redirect_uri") !== form.get("redirect_uri"))
      return { status: 400, body: { error: "invalid_grant" } };
    const reach = grant.participant === "account" ? {} : { participant_id: grant.participant };
    const refresh = faults.withoutRefresh ? {} : { refresh_token: "r" };
    return { status: 200, body: { ...answer, ...reach, ...refresh, scope: grant.scope } };
  };

  const server = await listen((incoming, url) => {
    const { pathname, searchParams } = new URL(incoming.path, url);
    if (pathname.startsWith("/.well-known/")) return { status: 200, body: metadata(url) };
    if (pathname === "/enter") return { status: 302, headers: { location: "/sign-in" } };
    const ticket = { "set-cookie": "ticket=t1; Path=/sign-in" };
    if (pathname === "/sign-in") return { status: 200, headers: { ...html, ...ticket }, body: loginPage };
    if (pathname === "/sign-in/go") return logIn(incoming);
    if (pathname === "/consent/ask") return authorize(incoming, searchParams);
    if (pathname === "/consent/decide") return decide(incoming, url);
    if (pathname === "/token") return token(incoming);
    return { status: pathname === "/home" ? 200 : 404, headers: html, body: "<p>" };
  });
  return Object.assign(server, { logins, grants, forgetSessions: () => sessions.clear() });
}

const html = { "content-type": "text/html; charset=utf-8" };

const metadata = (url: string) => ({
  issuer: url,
  token_endpoint: `${url}/token`,
  authorization_endpoint: `${url}/consent/ask?tenant=1`,
});

const loginPage = `<!DOCTYPE html><TITLE>a <form> in a title</TITLE>
<form ACTION=/search><input name=q></form>
<script>document.write('<form action="/x"><input name="user name">')</script>
<!-- <form action="/y"><input name="user name"><input name=pass></form> -->
<FORM METHOD='post' Action=sign-in/go><input type=hidden value='a &quot;t1&quot; &#x26; &lt;ticket&gt;' name=ticket>
<LABEL>Name <INPUT NAME='user name'></LABEL><input name=pass type=password>
<button name=go value="in">In</button></FORM>`;

function consentPage(
  id: string,
  scopes: readonly string[],
  participants: readonly string[],
  proposed?: string,
): string {
  const boxes = scopes
    .map((scope) => `<li><input checked name=scope type=checkbox value=${scope}>${scope}</li>`)
    .join("");
  const options = participants.map(
    (each) => `<option ${each === proposed ? "selected" : ""} value='${each}'>Participant ${each}</option>`,
  );
  return `<html><body><form action="/consent/decide" method=post><div><ul>${boxes}</ul>
<select name=participant><option value="">Please choose<option value=account>All of it${options.join("")}</select>
<input name="odd &amp; name" type=hidden value="&lt;x&gt;"><input value=${id} name=pending type="hidden">
<input type=hidden name=form value=allow><input type=submit name=decision value=allow></div></form>
<form method=post action=/consent/decide><input type=hidden name=pending value="${id}">
<input type=hidden name="odd &#38; name" value='<x>'><input type=hidden name=form value=deny><button type=submit name=decision value=deny>No, thanks</button></form>`;
}

/** What one form of the page is for cannot be done with the other. */
const fitsForm = (form: URLSearchParams) => [null, form.get("decision")].includes(form.get("form"));

/** The target of that server at `url`. */
export function otherTarget(url: string, changes: Partial<Target> = {}): Target {
  const users = Object.entries(people).map(([login, { password, participants }]) => ({
    ...{ login, password, account: login },
    participants: participants.map((id) => ({ id, name: id, euVatId: id })),
  }));
  const [mia, noor] = users;
  const redirect_uris = ["https://own.test/back?code=x", "http://127.0.0.1:8976/back"];
  return {
    version: 1,
    issuer: url,
    profiles: ["core"],
    capabilities: ["participant-reach"],
    endpoints: {},
    lifetimes: {},
    clients: { apiKey: { ...own, kind: "api_key", scope: "send_documents admin", redirect_uris } },
    users: { ...(mia && { owner: mia }), ...(noor && { customer: noor }) },
    consent: { login: { url: "/enter", loginField: "user name", passwordField: "pass" } },
    control: {},
    ...changes,
  };
}
