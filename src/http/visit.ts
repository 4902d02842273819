import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import type { Dependencies } from "../handlers/dependencies.ts";
import type { Visit } from "../handlers/visit.ts";
import { chooseLanguage, type Language } from "../pages/messages/language.ts";
import { csrfToken, newSessionToken, sessionIdOf } from "../tokens/session.ts";
import { readCookie } from "./cookies.ts";
import { peerOf } from "./peer.ts";
import { originForm } from "./request-target.ts";

/** What a cookie of ours holds: 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

type Needs = Pick<Dependencies, "store" | "settings" | "keys" | "clock" | "random">;

/** Finds out who asks for a page. A browser without a usable cookie gets a new one; nothing is stored for it. */
export async function readVisit(
  request: IncomingMessage,
  repeated: readonly string[],
  { store, settings, keys, clock, random }: Needs,
): Promise<Visit> {
  const cookie = readCookie(request.headers.cookie, "session", settings.issuer);
  const isNew = cookie === undefined || !TOKEN.test(cookie);
  const token = isNew ? newSessionToken(random) : cookie;
  return {
    token,
    isNew,
    session: isNew ? undefined : await store.findSession(sessionIdOf(token), clock()),
    csrf: csrfToken(token, keys().secret.session.active),
    language: visitLanguage(request, settings.issuer),
    address: originForm(request.url ?? "/").replaceAll("\\", "%5C"),
    repeated,
    wantsJson: wantsJson(request.headers.accept),
    peer: peerOf(request, settings.forwardedFor),
  };
}

/** The language of a page, for errors too. */
export const visitLanguage = ({ headers }: IncomingMessage, issuer: string): Language =>
  chooseLanguage(readCookie(headers.cookie, "language", issuer), headers["accept-language"]);

const wantsJson = (accept: string | undefined): boolean =>
  new Negotiator({ headers: { accept } }).mediaType(["text/html", "application/json"]) === "application/json";
