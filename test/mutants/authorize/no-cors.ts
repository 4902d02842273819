/** Pages may be read by any origin. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = { ...real(formTargets), "Access-Control-Allow-Origin": "*" };
  return headers as ReturnType<typeof real>;
};
