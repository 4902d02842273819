import { isRefused, type Refused } from "../domain/refusal.ts";
import type { Dependencies } from "../handlers/dependencies.ts";
import type { PageReply } from "../handlers/pages/page.ts";
import type { Visit } from "../handlers/visit.ts";
import { renderHtml } from "../pages/html.ts";
import { pageHeaders } from "../pages/page-headers.ts";
import type { Answer } from "./answer.ts";
import { setCookie } from "./cookies.ts";

/** Assets are named by their content, so that they never change. */
const FOREVER = "public, max-age=31536000, immutable";

/** Puts a page's reply on the wire. A browser that was unknown gets the cookie that its forms are bound to. */
export function pageAnswer(reply: PageReply, visit: Visit, { settings }: Dependencies): Answer | Refused {
  if (isRefused(reply)) return reply;
  if ("asset" in reply)
    return { status: 200, headers: { "Cache-Control": FOREVER }, type: reply.type, body: reply.asset };
  const cookies = cookiesOf(reply, visit, settings.issuer);
  const headers = cookies.length > 0 ? { "Set-Cookie": cookies } : {};
  if ("seeOther" in reply)
    return { status: 303, headers: { ...headers, "Cache-Control": "no-store", Location: reply.seeOther } };
  const { status = 200, retryAfter } = reply;
  return {
    status,
    headers: {
      ...headers,
      ...pageHeaders(reply.formTargets),
      ...(retryAfter !== undefined && { "Retry-After": retryAfter }),
    },
    type: "text/html",
    body: renderHtml(reply.page),
  };
}

function cookiesOf(reply: PageReply, { isNew, token }: Visit, issuer: string): string[] {
  const sent = "token" in reply ? reply.token : isNew ? token : undefined;
  const language = "language" in reply ? reply.language : undefined;
  return [
    ...(sent === undefined ? [] : [setCookie("session", sent, issuer)]),
    ...(language === undefined ? [] : [setCookie("language", language, issuer)]),
  ];
}
