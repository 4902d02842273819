import { addresses } from "../../pages/addresses.ts";
import { auditPage } from "../../pages/audit.ts";
import type { Dependencies } from "../dependencies.ts";
import { auditNames } from "./audit-names.ts";
import { pageContext } from "./context.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** Lines of one page. */
const PAGE = 50;

export const auditRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "GET", path: addresses.audit, access: "user", handle: (call) => show(call, dependencies) },
];

async function show({ query, session, visit }: UserCall, { store }: Dependencies): Promise<PageReply> {
  const before = readLine(query.get("before"));
  // One more than is shown tells whether there is another page.
  const found = await store.auditOfAccount(session.accountId, before, PAGE + 1);
  const shown = found.slice(0, PAGE);
  const nameOf = await auditNames(shown, session.accountId, store);
  const entries = shown.map(({ at, event, actor, subject, detail = {} }) => ({
    at,
    event,
    actor: nameOf(actor),
    subject: nameOf(subject),
    detail,
  }));
  const older = found.length > PAGE ? `${shown.at(-1)?.id}` : null;
  const context = pageContext(visit, before === undefined ? addresses.audit : addresses.olderAudit(`${before}`));
  return { page: auditPage(context, { entries, newest: before === undefined, older }) };
}

/** The identifier of a line; anything else is the newest page. */
const readLine = (text: string | null): number | undefined =>
  text !== null && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
