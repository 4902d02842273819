import type { Handler } from "../http/handlers.ts";

/** Whether the process runs; it looks at nothing else. */
export const getLiveness = (): Handler<"getLiveness"> => async () => ({
  status: 200,
  headers: { "Cache-Control": "no-store" },
  type: "application/json",
  body: { status: "ok" },
});
