import type { Client } from "../../domain/client.ts";
import type { Refused } from "../../domain/refusal.ts";
import { consentPage } from "../../pages/consent.ts";
import type { ConsentView } from "../../pages/consent-view.ts";
import { renderHtml } from "../../pages/html.ts";
import { formTarget, pageHeaders } from "../../pages/page-headers.ts";
import type { Session } from "../../stores/store.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "../pages/context.ts";
import type { Visit } from "../visit.ts";
import { dataView } from "./data-view.ts";
import type { DecisionFields } from "./decision.ts";
import { onceMore } from "./once-more.ts";
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
  if (!visit.wantsJson) return { status: 200, ...(await consentPageOf(screen, pending, visit, dependencies)) } as const;
  return {
    status: 200,
    headers: pageHeaders(),
    type: "application/json",
    body: dataView(screen, visit.session, visit.csrf),
  } as const;
}

/** The screen again, for somebody who left something out; every other choice that can't be taken is refused. */
export async function consentOnceMore(
  refused: Refused,
  fields: DecisionFields,
  pending: SealedRequest,
  visit: Visit & { session: Session },
  dependencies: Dependencies,
) {
  const registered = await dependencies.store.findClient(pending.clientId);
  if (!registered || visit.wantsJson) return refused;
  const screen = await consentScreen(pending, registered.client, dependencies);
  const participantIds = screen.matching.ordered.map(({ id }) => id);
  const forgotten = onceMore(fields, screen.scopes, participantIds);
  if (!forgotten) return refused;
  return { status: 400, ...(await consentPageOf(screen, pending, visit, dependencies, forgotten)) } as const;
}

async function consentPageOf(
  screen: ConsentScreen,
  pending: SealedRequest,
  visit: Visit & { session: Session },
  { store }: Dependencies,
  comesBack: Partial<ConsentView> = {},
) {
  const view = { ...(await consentView(screen, pending, visit.session, store)), ...comesBack };
  const target = formTarget(pending.redirectUri);
  return {
    headers: pageHeaders(target === undefined ? [] : [target]),
    type: "text/html",
    body: renderHtml(consentPage(pageContext(visit, addressOf(pending)), view)),
  } as const;
}
