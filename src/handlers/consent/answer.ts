import type { Client } from "../../domain/client.ts";
import { consentPage } from "../../pages/consent.ts";
import { renderHtml } from "../../pages/html.ts";
import { formTarget, pageHeaders } from "../../pages/page-headers.ts";
import type { Session } from "../../stores/store.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "../pages/context.ts";
import type { Visit } from "../visit.ts";
import { dataView } from "./data-view.ts";
import { addressOf } from "./pending.ts";
import { type ConsentScreen, consentScreen, consentView } from "./screen.ts";

/** Shows the screen of a pending request, as a page or as data. */
export async function consentAnswer(
  pending: SealedRequest,
  client: Client,
  visit: Visit & { session: Session },
  dependencies: Dependencies,
) {
  const screen = await consentScreen(pending, client, dependencies);
  if (!visit.wantsJson) return consentPageAnswer(screen, pending, visit, dependencies);
  return {
    status: 200,
    headers: pageHeaders(),
    type: "application/json",
    body: dataView(screen, visit.session, visit.csrf),
  } as const;
}

async function consentPageAnswer(
  screen: ConsentScreen,
  pending: SealedRequest,
  visit: Visit & { session: Session },
  { store }: Dependencies,
) {
  const view = await consentView(screen, pending, visit.session, store);
  const target = formTarget(pending.redirectUri);
  return {
    status: 200,
    headers: pageHeaders(target === undefined ? [] : [target]),
    type: "text/html",
    body: renderHtml(consentPage(pageContext(visit, addressOf(pending)), view)),
  } as const;
}
