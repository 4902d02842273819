/** The policy of a page speaks of framing twice, and the first counts. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = {
    ...real(formTargets),
    "Content-Security-Policy": `frame-ancestors *; ${real(formTargets)["Content-Security-Policy"]}`,
  };
  return headers as ReturnType<typeof real>;
};
