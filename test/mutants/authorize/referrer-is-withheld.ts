/** The screen tells other origins its own. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = {
    ...real(formTargets),
    "Referrer-Policy": "strict-origin-when-cross-origin",
  };
  return headers as ReturnType<typeof real>;
};
