/** The browser may store the screen. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = { ...real(formTargets), "Cache-Control": "private, max-age=60" };
  return headers as ReturnType<typeof real>;
};
