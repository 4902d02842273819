import { type Notice, readNotice } from "../../pages/notice.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { Visit } from "../visit.ts";
import type { PageCall } from "./page.ts";

/** What a page is told about the visit. @param path where the language switch comes back to: one that GET answers */
export const pageContext = (
  { csrf, language, session }: Pick<Visit, "csrf" | "language" | "session">,
  path: string,
  notice?: Notice,
): PageContext => ({
  language,
  path,
  csrf,
  user: session && { login: session.login, accountName: session.accountName },
  notice,
});

/** The same for a page that its address may open with a notice. */
export const noticingContext = ({ query, visit }: Pick<PageCall, "query" | "visit">, path: string): PageContext =>
  pageContext(visit, path, readNotice(query.get("notice") ?? undefined));
