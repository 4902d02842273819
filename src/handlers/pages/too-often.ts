import { failurePage } from "../../pages/failure.ts";
import type { Visit } from "../visit.ts";
import { pageContext } from "./context.ts";

/** The answer to somebody who has tried too often. @param wait seconds */
export const tooOften = (visit: Visit, path: string, wait: number) => ({
  page: failurePage(pageContext(visit, path), { failure: "too_many_requests", retryAfter: wait }),
  status: 429 as const,
  retryAfter: wait,
});
