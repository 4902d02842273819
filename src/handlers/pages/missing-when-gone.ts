import { refuse } from "../../domain/refusal.ts";
import { NotFound } from "../../stores/store.ts";
import type { PageCall, PageReply, PageRoute, UserCall } from "./page.ts";

/** What another request took away between a page's look at it and its change is a page that is missing. */
export const missingWhenGone = (route: PageRoute): PageRoute =>
  route.access === "user"
    ? { ...route, handle: (call: UserCall) => caught(route.handle(call)) }
    : { ...route, handle: (call: PageCall) => caught(route.handle(call)) };

async function caught(reply: Promise<PageReply>): Promise<PageReply> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof NotFound) return refuse("not_found", error.message);
    throw error;
  }
}
